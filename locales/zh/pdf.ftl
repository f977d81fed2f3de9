## Copy of the whole complaint as a PDF

pdf-save = 把整份投诉保存为PDF
pdf-lead = 这是您的回答，与保存的内容一字不差。
pdf-care = 此文件显示您所写的全部内容。请把文件放在别人找不到的地方。
pdf-boxes = 有些字符无法在此文件中显示，以空方框代替。请在本网站供打印的副本中查看这些字符。
pdf-no-font = 本服务器没有这种文字的字体，因此不能生成PDF。请打开副本打印，或在浏览器的打印窗口中保存为PDF。
pdf-not-made-title = 没有生成PDF
pdf-busy = 现在正在生成其他文件。您的投诉已保存。请稍后重试，或打开副本打印。
pdf-failed = 生成文件时出错。您的投诉已保存。请打开副本打印：其中的回答相同。
pdf-open-copy = 打开供打印的副本
