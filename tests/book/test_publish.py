"""What is published: a workflow that only calls make and gives away no more rights than needed,
and zip files that are complete, open offline and come out the same each time."""

import hashlib
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pack
import pytest

from tests.browser import chromium, needs_browser

yaml = pytest.importorskip("yaml", reason="PyYAML is not installed: make setup")

ROOT = Path(__file__).parents[2]
SITE = ROOT / "_build" / "html"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), flags=re.M))

# The right to write that each publishing job needs, and no other job has any.
MAY_WRITE = {"pages": {"pages", "id-token"}, "pypi": {"id-token"}, "release": {"contents"}}

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def read(path):
    """Return a workflow; in YAML 1.1 its key `on` is read as true."""
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {("on" if key is True else key): value for key, value in workflow.items()}


def steps(job, key):
    return [step[key] for step in job["steps"] if key in step]


def writes(permissions):
    return {name for name, right in permissions.items() if right == "write"}


@each_workflow
def test_actions_are_pinned_by_version(path):
    for job in read(path)["jobs"].values():
        for action in steps(job, "uses"):
            assert re.fullmatch(r"[\w.-]+/[\w.-]+@v\d+(\.\d+)*", action), action


@each_workflow
def test_every_make_target_exists(path):
    commands = [run for job in read(path)["jobs"].values() for run in steps(job, "run")]
    commands.append((ROOT / ".ci" / "run").read_text(encoding="utf-8"))
    called = {
        word
        for command in commands
        for words in re.findall(r"^\s*make ([^\n#&|;]+)", command, flags=re.M)
        for word in words.split()
        if re.fullmatch("[a-z-]+", word)
    }
    assert called <= TARGETS, f"not in the Makefile: {called - TARGETS}"
    for command in commands:
        for script in re.findall(r"bash (\S+)", command):
            assert (ROOT / script).exists(), script


@each_workflow
def test_rights_are_minimal(path):
    workflow = read(path)
    assert writes(workflow["permissions"]) == set()
    for name, job in workflow["jobs"].items():
        allowed = MAY_WRITE.get(name, set()) if path.stem == "publish" else set()
        assert writes(job.get("permissions", {})) == allowed, name


@each_workflow
def test_jobs_end_by_themselves(path):
    assert all(job["timeout-minutes"] <= 60 for job in read(path)["jobs"].values())


@each_workflow
def test_no_text_from_outside_becomes_a_command(path):
    """What stands in ${{ }} is pasted into a command before the shell reads it."""
    for job in read(path)["jobs"].values():
        assert not any("${{" in command for command in steps(job, "run"))


class TestPublishing:
    workflow = read(ROOT / ".github" / "workflows" / "publish.yml")
    jobs = workflow["jobs"]

    def test_starts_at_a_version_tag(self):
        assert self.workflow["on"]["push"] == {"tags": ["v*"]}
        assert "pull_request" not in self.workflow["on"]

    def test_build_tests_before_it_packs(self):
        commands = steps(self.jobs["build"], "run")
        assert commands.index("bash .ci/run") < next(
            place for place, command in enumerate(commands) if command.startswith("make dist")
        )

    @pytest.mark.parametrize("name", MAY_WRITE)
    def test_who_may_write_runs_at_a_tag_after_the_tests_and_runs_nothing_of_ours(self, name):
        job = self.jobs[name]
        assert job["if"] == "startsWith(github.ref, 'refs/tags/v')"
        assert job["needs"] == "build" or {"pages", "pypi"} == set(job["needs"])
        assert not any("checkout" in action for action in steps(job, "uses"))
        assert not any(re.search(r"\b(make|python|bash)\b", run) for run in steps(job, "run"))


@pytest.fixture
def folder(tmp_path):
    pages = tmp_path / "html"
    (pages / "book" / "__pycache__").mkdir(parents=True)
    (pages / "index.html").write_text("<p>start</p>")
    (pages / "book" / "a.html").write_text("<p>a</p>")
    (pages / "book" / "__pycache__" / "a.pyc").write_text("")
    (pages / ".buildinfo").write_text("")
    return pages


def test_zip_holds_the_folder_under_its_own_name(folder, tmp_path):
    pack.pack(folder, tmp_path / "nnla-book.zip")
    with zipfile.ZipFile(tmp_path / "nnla-book.zip") as archive:
        assert archive.namelist() == ["nnla-book/book/a.html", "nnla-book/index.html"]
        assert archive.read("nnla-book/index.html") == b"<p>start</p>"


def test_same_files_give_the_same_zip(folder, tmp_path):
    pack.pack(folder, tmp_path / "one.zip")
    shutil.copytree(folder, tmp_path / "later")
    (tmp_path / "other").mkdir()
    pack.pack(tmp_path / "later", tmp_path / "other" / "one.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other" / "one.zip").read_bytes()


def test_command_packs_and_sums(folder, tmp_path):
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "nnla-0.1.0-py3-none-any.whl").write_bytes(b"wheel")
    assert pack.main([str(dist), f"nnla-book={folder}", "--tag", "v0.1.0"]) == 0
    sums = dict(line.split("  ")[::-1] for line in (dist / "SHA256SUMS").read_text().splitlines())
    assert set(sums) == {"nnla-0.1.0-py3-none-any.whl", "nnla-book.zip"}
    assert sums["nnla-0.1.0-py3-none-any.whl"] == hashlib.sha256(b"wheel").hexdigest()


def test_tag_of_another_version_stops_it(folder, tmp_path, capsys):
    (tmp_path / "nnla-0.1.0-py3-none-any.whl").write_bytes(b"wheel")
    assert pack.main([str(tmp_path), "--tag", "v0.2.0"]) == 1
    assert "the tag is v0.2.0" in capsys.readouterr().err
    assert pack.main([str(tmp_path), "gone=nowhere"]) == 1
    assert "no folder nowhere" in capsys.readouterr().err


def test_make_dist_makes_all_that_is_attached():
    made = subprocess.run(
        ["make", "--dry-run", "--assume-old=_build/.book", "dist", "TAG=v9"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "hatchling build" in made
    assert "nnla-book=_build/html" in made
    assert ("exercises=exercises" in made) == (ROOT / "exercises").exists()
    assert "--tag v9" in made


@needs_browser
@pytest.mark.skipif(
    not (SITE / "index.html").exists(), reason="the book is not built: run `make book`"
)
@pytest.mark.slow
def test_packed_book_opens_from_the_file(tmp_path):
    """Without a server and a network: the mathematics is drawn and no request fails."""
    pack.pack(SITE, tmp_path / "nnla-book.zip")
    zipfile.ZipFile(tmp_path / "nnla-book.zip").extractall(tmp_path)
    faults = []
    with chromium() as browser:
        tab = browser.new_page()
        tab.on("requestfailed", lambda request: faults.append(request.url))
        tab.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
        for page in ("book/index.html", "book/matmul.html"):
            address = (tmp_path / "nnla-book" / page).as_uri()
            tab.goto(address, wait_until="networkidle", timeout=60_000)
        tab.wait_for_selector("math", timeout=60_000)
    assert faults == []
