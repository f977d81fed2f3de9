"""An SMTP receiver for tests: keeps each message, answers as rules.json says. Arguments: port, folder."""

import asyncio
import json
import os
import sys

from aiosmtpd.smtp import SMTP

PORT, FOLDER = int(sys.argv[1]), sys.argv[2]
used = {}
count = len([name for name in os.listdir(FOLDER) if name.endswith(".eml")])


async def ruled(stage, recipients):
    """The answer of the first rule that fits, or None."""
    with open(os.path.join(FOLDER, "rules.json"), encoding="utf-8") as file:
        rules = json.load(file)
    for rule in rules:
        key = json.dumps(rule, sort_keys=True)
        if rule["stage"] != stage or (rule["recipient"] and rule["recipient"] not in recipients):
            continue
        if 0 <= rule["times"] <= used.get(key, 0):
            continue
        used[key] = used.get(key, 0) + 1
        with open(os.path.join(FOLDER, "refusals.txt"), "a", encoding="utf-8") as file:
            file.write(stage + " " + rule["reply"] + "\n")
        if rule["reply"] == "hang":
            await asyncio.Event().wait()
        return rule["reply"]
    return None


class Handler:
    async def handle_MAIL(self, server, session, envelope, address, options):
        reply = await ruled("mail", [])
        if reply:
            return reply
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        reply = await ruled("rcpt", [address])
        if reply:
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        global count
        reply = await ruled("dot", envelope.rcpt_tos)
        if reply:
            folder = os.path.join(FOLDER, "refused")
            os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, "%06d.eml" % len(os.listdir(folder))), "wb") as file:
                file.write(envelope.original_content)
            return reply
        count += 1
        name = os.path.join(FOLDER, "%06d" % count)
        with open(name + ".json", "w", encoding="utf-8") as file:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos}, file)
        with open(name + ".part", "wb") as file:
            file.write(envelope.original_content)
        os.rename(name + ".part", name + ".eml")
        return "250 OK"


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(Handler(), hostname="mail.test", ident="test", enable_SMTPUTF8=True, loop=loop), "127.0.0.1", PORT
    )
    await server.serve_forever()


asyncio.run(main())
