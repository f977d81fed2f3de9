"""Reads messages with the standard parser and writes what it saw as JSON. Arguments: files."""

import email
import email.policy
import json
import os
import sys


def seen(path):
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    envelope = {"from": "", "to": []}
    beside = os.path.splitext(path)[0] + ".json"
    if os.path.exists(beside):
        with open(beside, encoding="utf-8") as file:
            envelope = json.load(file)
    headers, parts, defects = [], [], [repr(defect) for defect in message.defects]
    for name, raw in message.raw_items():
        try:
            value = message.policy.header_fetch_parse(name, raw)
            defects += [name + ": " + repr(defect) for defect in getattr(value, "defects", [])]
        except Exception as error:  # a header that breaks the parser is the worst defect
            value, defects = raw, defects + [name + ": " + repr(error)]
        headers.append([name, str(value)])
    for part in message.walk():
        if part.is_multipart():
            continue
        defects += [repr(defect) for defect in part.defects]
        text = (part.get_payload(decode=True) or b"").decode("utf-8", "replace")
        parts.append({"type": part.get_content_type(), "filename": part.get_filename(), "text": text})
    return {**envelope, "headers": headers, "parts": parts, "defects": defects}


json.dump([seen(path) for path in sys.argv[1:]], sys.stdout)
