## Copy of the whole complaint as a PDF

pdf-save = Save the whole complaint as PDF
pdf-lead = These are your answers as they were stored, word for word.
pdf-care = This file shows everything you wrote. Keep it where others do not find it.
pdf-boxes = Some characters cannot be shown in this file. An empty box stands in their place. See them in the copy to print on the portal.
pdf-no-font = This server has no font for this script, so it makes no PDF. Open the copy and print it, or save it as PDF in the print window of the browser.
pdf-not-made-title = The PDF was not made
pdf-busy = Other files are being made just now. Your complaint is stored. Try again a little later, or open the copy and print it.
pdf-failed = Something broke while the file was being made. Your complaint is stored. Open the copy and print it: it shows the same answers.
pdf-open-copy = Open the copy to print
