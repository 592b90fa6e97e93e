"""Writes a mail as programs of mail do, with Python's email package: plain and HTML, an encoded subject, two attachments."""

import re
import sys
from email.message import EmailMessage
from email.policy import SMTP

mail = EmailMessage(policy=SMTP)
mail["Received"] = "from desk-7.giver.example (10.0.0.7) by mail.giver.example; Thu, 14 Mar 2024 08:02:11 +0100"
mail["From"] = "Odile Varn <odile.varn@giver.example>"
mail["To"] = "Mara Quill <quill@gazette.example>"
mail["Date"] = "Thu, 14 Mar 2024 08:02:11 +0100"
mail["Message-ID"] = "<20240314080211.7@desk-7.giver.example>"
mail["Subject"] = "The lamp on the môle, and who had its key"
mail.set_content(
    "Jonas Thrale says that the lamp was lit at dusk.\n"
    "Nobody of the board has seen the log, café talk aside.\n"
    "\n"
    "> Was it lit, or was it not?\n"
    ">\n"
    "> The ferry's pilot says that it was dark.\n"
)
mail.add_alternative(
    "<p>Jonas Thrale says that the lamp was lit at dusk.</p><blockquote>Was it lit, or was it not?</blockquote>",
    subtype="html",
)
mail.add_attachment(b"%PDF-1.4\n", maintype="application", subtype="pdf", filename="log of the lamp.pdf")
mail.add_attachment(b"\xff\xd8\xff", maintype="image", subtype="jpeg", filename="clé.jpg")

# The boundaries are drawn by lot, and the document is to be the same each time it is made.
made = mail.as_bytes()
for number, boundary in enumerate(dict.fromkeys(re.findall(rb"={15}\d+==", made))):
    made = made.replace(boundary, b"=_part_%d" % number)
open(sys.argv[1], "wb").write(made)
