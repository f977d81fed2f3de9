"""Reads messages with the standard parser, twice, and writes what it saw as JSON. Arguments: files."""

import email
import email.header
import email.policy
import email.utils
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
    return {**envelope, "headers": headers, "parts": parts, "defects": defects, "again": seen_again(path)}


def seen_again(path):
    """The same message by the older policy: it reads headers and addresses by other code."""
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.compat32)
    headers = []
    for name, value in message.items():
        try:
            value = str(email.header.make_header(email.header.decode_header(str(value))))
        except Exception as error:
            value = repr(error)
        headers.append([name, value])
    to = [address for _, address in email.utils.getaddresses([str(value) for value in message.get_all("to", [])])]
    types = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    return {"headers": headers, "to": to, "types": types}


json.dump([seen(path) for path in sys.argv[1:]], sys.stdout)
