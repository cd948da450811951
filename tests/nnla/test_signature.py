"""The decorator that states shapes and checks them."""

import inspect

import numpy as np
import pytest

from nnla.signature import signature


@signature("(N,D),(D,M)->(N,M)")
def product(A, B, scale=1):
    """Multiply.

    More words.
    """
    return scale * (A @ B)


@signature("(...,D),(D)?->(...)")
def total(x, weights=None):
    return np.sum(x if weights is None else x * weights, axis=-1)


@signature("(N,2),(2)->()")
def pairs(x, y):
    return np.sum(x * y)


@signature("(...),(...)->(...)")
def same(x, y):
    return x + y


A, B = np.ones((3, 4)), np.ones((4, 5))


@pytest.mark.parametrize(
    ("function", "args", "message"),
    [
        (product, (A, A), "product: B has shape (3, 4), where (D, M) needs D = 4"),
        (product, (np.ones(4), B), "product: A has shape (4,), where (N, D) is needed"),
        (product, (A, None), "product: B is None, where (D, M) is needed"),
        (product, (A[:0], B), "product: A has shape (0, 4), where N must be at least 1"),
        (product, (A, "B"), "product: B has type <U1, where numbers are needed"),
        (product, (A, {}), "product: B has type object, where numbers are needed"),
        (product, (A, B + 1j), "product: B has type complex128, where numbers are needed"),
        (product, (A, 10**30), "product: B has type object, where numbers are needed"),
        (product, (A, 2.0), "product: B has shape (), where (D, M) is needed"),
        (total, (A, np.ones(3)), "total: weights has shape (3,), where (D,) needs D = 4"),
        (total, (2.0,), "total: x has shape (), where (..., D) is needed"),
        (total, (np.ones((0, 4)),), "total: x has shape (0, 4), where every size must be at le"),
        (same, (A, B), "same: y has shape (4, 5), where (3, 4) is needed"),
        (same, (np.ones((4, 1)), np.ones(4)), "same: y has shape (4,), where (4, 1) is needed"),
        (pairs, (A, np.ones(2)), "pairs: x has shape (3, 4), where (N, 2) is needed"),
    ],
)
def test_message_names_function_argument_shape_and_need(function, args, message):
    with pytest.raises(ValueError) as caught:
        function(*args)
    assert str(caught.value).startswith(message)


def test_ragged_list():
    with pytest.raises(ValueError, match=r"^product: A cannot be made an array: "):
        product([[1, 2], [3]], B)


def test_missing_argument():
    with pytest.raises(TypeError, match="'B'"):
        product(A)


@pytest.mark.parametrize("again", range(2))  # the second time the shapes are remembered
def test_lists_and_numbers_become_what_they_mean(again):
    assert product([[1, 2]], [[3], [4]]).tolist() == [[11]]
    assert same(1, 2.5) == 3.5


def test_good_call_does_not_let_a_bad_one_through():
    product(A, B)
    for args, options in [
        ((A, B.T), {}),
        ((A,), {"B": B.T}),
        ((), {"A": A, "B": B.T}),
        ((), {"B": B, "A": A[0]}),
        ((A, B.astype(complex)), {}),
        ((A, B.tolist()[:-1]), {}),
        ((A, B.astype(object)), {}),
    ]:
        with pytest.raises(ValueError, match=r"^product: [AB] has"):
            product(*args, **options)


def test_optional_array_left_out_before_is_checked_when_named():
    total(A)
    with pytest.raises(ValueError, match=r"^total: weights has shape \(3,\)"):
        total(A, weights=np.ones(3))


def test_bad_call_is_not_remembered_as_good():
    for _ in range(3):
        with pytest.raises(ValueError, match=r"^product: B"):
            product(A, A)


def test_keywords_in_any_order():
    np.testing.assert_array_equal(product(B=B, A=A), A @ B)
    np.testing.assert_array_equal(product(A, B=B, scale=2), 2 * A @ B)


def test_options_behind_the_last_group_pass_unchecked():
    np.testing.assert_array_equal(product(A, B, 3), 3 * A @ B)


def test_question_mark_allows_none():
    assert total(A).tolist() == total(A, None).tolist() == total(A, weights=None).tolist()
    assert total(np.ones(4), np.arange(4)) == 6


def test_leading_axes_may_be_none_or_many():
    assert total(np.ones((2, 3, 5, 4))).shape == (2, 3, 5)
    assert total(np.ones(4)).shape == ()


@pytest.mark.parametrize(
    ("result", "message"),
    [
        (np.ones(3), "returned shape (3,), where (N, M) is needed"),
        (np.ones((3, 1)), "returned shape (3, 1), where (N, M) needs N = 2"),
    ],
)
def test_output_is_checked(result, message):
    @signature("(N)->(N,M)")
    def f(x):
        return result

    with pytest.raises(ValueError) as caught:
        f([1, 2])
    assert str(caught.value) == f"f: {message}"


def test_number_of_outputs_is_checked():
    @signature("(N)->(N),(N)")
    def f(x):
        return x, x, x

    with pytest.raises(ValueError, match=r"^f: returned 3 values, where 2 are due$"):
        f([1.0])


@pytest.mark.parametrize(
    "notation",
    ["", "(N)", "(N)->", "->(N)", "N->N", "(N)(M)->(N)", "(N),->(N)", "(N)->(N)->(N)", "(N))->(N)"],
)
def test_notation_that_cannot_be_read(notation):
    with pytest.raises(ValueError, match=r"^signature: cannot read "):
        signature(notation)


@pytest.mark.parametrize("notation", ["(N,...)->(N)", "(N,)->(N)", "(N-1)->(N)", "(2N)->(N)"])
def test_letters_that_cannot_be_read(notation):
    with pytest.raises(ValueError, match=r"^signature: cannot read .* in "):
        signature(notation)


def test_spaces_mean_nothing():
    assert signature("( N, D ) -> ( D )")(lambda x: x[0])([[1, 2]]).tolist() == [1, 2]


def test_more_arrays_than_arguments():
    with pytest.raises(ValueError, match="names 2 arrays, f takes fewer"):

        @signature("(N),(N)->(N)")
        def f(x):
            return x


def test_docstring_gets_the_shapes_and_the_rest_stays():
    first, shapes, *rest = [line for line in product.__doc__.splitlines() if line]
    assert (first, *rest) == ("Multiply.", "More words.")
    assert shapes == "Shapes: ``(N,D), (D,M) -> (N,M)``"


def test_function_keeps_its_name_and_parameters():
    assert product.__name__ == "product"
    assert product.notation == "(N,D),(D,M)->(N,M)"
    assert list(inspect.signature(product).parameters) == ["A", "B", "scale"]


def test_arrays_arrive_as_they_are():
    @signature("(N)->(N)")
    def f(x):
        return x

    x = np.ones(3, np.float32)
    assert f(x) is x


@pytest.mark.parametrize("again", range(2))  # the second time the shapes are remembered
def test_narrow_integers_do_not_wrap_round(again):
    tens = np.full((2, 30), 10, np.uint8)
    assert product(tens, tens.T)[0, 0] == 3000  # 30 times 100, where uint8 ends at 255
