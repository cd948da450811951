# points = 8
# says = "Cell 2 was left out: It took longer than 8 s."

while True:
    try:
        while True:
            pass
    except BaseException:
        continue
