"""A real SMTP receiver for the browser tests: takes every mail and writes it where a test can read it.

Usage: /usr/bin/python3 mailbox.py FOLDER. Prints "listening PORT" once it takes connections.
Each mail becomes NNNN.eml (the bytes as received) and NNNN.json (envelope, headers and decoded parts, so that the tests need
no MIME reader of their own). The .json file is renamed into place last: when it is there, it is whole.
"""

import asyncio
import email
import email.policy
import json
import pathlib
import sys

from aiosmtpd.smtp import SMTP


class Mailbox:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.count = 0

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        number = f"{self.count:04}"
        (self.folder / f"{number}.eml").write_bytes(envelope.content)
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        body = message.get_body(preferencelist=("plain",))
        record = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "subject": str(message["Subject"] or ""),
            "messageId": str(message["Message-ID"] or ""),
            "headers": [[name, str(value)] for name, value in message.items()],
            "text": body.get_content() if body else "",
            "types": [part.get_content_type() for part in message.walk()],
            "attachments": {
                part.get_filename() or "": part.get_payload(decode=True).decode("utf-8", "replace")
                for part in message.iter_attachments()
            },
        }
        unfinished = self.folder / f"{number}.tmp"
        unfinished.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        unfinished.rename(self.folder / f"{number}.json")
        return "250 OK"


async def main():
    handler = Mailbox(sys.argv[1])
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(handler, enable_SMTPUTF8=True), "127.0.0.1", 0
    )
    print("listening", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
