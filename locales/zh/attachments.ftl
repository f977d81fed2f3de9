## The question on the step

field-attachments = 照片、文件、录音
field-attachments-short = 附件
field-attachments-hint = 例如：文件的照片、信件、语音消息。没有附件也可以提交投诉。
why-files-why = 让办公室能看到或听到您所说的情况。
why-files-who = 本网站把附件交给监察员办公室，送入其待办列表。不交给其他任何人。发给办公室的邮件中只有附件的名称、大小和校验和。办公室就此事询问有关机构时，该机构可能会知道您是谁。
why-files-blank = 投诉仍会保存并送交办公室。
files-open = 保存并前往附件页面
files-count = { $count ->
    [0] 还没有添加附件。
   *[other] 已添加{ $count }个附件。
}

## The page of files

files-title = 照片、文件、录音
files-lead = 请添加能说明所发生的事的内容。您可以不添加。
files-limits = 最多{ $files }个附件，每个不超过{ $each } MB，总共不超过{ $all } MB。
files-kinds = 照片（JPEG、PNG、WebP、HEIC）、文件（PDF、DOCX、ODT、TXT）、录音（MP3、M4A、OGG、Opus、AAC、WAV、WebM）、视频（MP4）。
files-sealed = 每个附件都与您的草稿一起，加密保存在本服务器上。
files-choose = 选择附件
files-camera = 或者拍照
files-send = 添加附件
files-continue = 继续回答后面的问题
files-back = 返回“发生了什么？”
files-list-title = 已添加的附件
files-none = 还没有添加附件。
files-unnamed = 没有名称的附件
files-kilobytes = { $number } KB
files-megabytes = { $number } MB
files-sort-picture = 照片或图片
files-sort-document = 文件
files-sort-recording = 录音
files-sort-film = 视频
files-scan-not_scanned = 未检查病毒
files-scan-clean = 已检查病毒：没有发现病毒
files-scan-infected = 检查发现了病毒。附件仍然加密保存，办公室不会打开它。
files-remove = 删除
files-place-title = 这张图片记录了拍摄地点。
files-place-text = 拍摄地点和设备写在图片文件里。作为证据，这可能对您有帮助。如果这对您有危险，请替换图片。
files-place-by-hand = 这种图片我们无法制作这样的副本。许多手机可以在发送前去掉地点；您也可以改为发送屏幕截图。
files-place-copy = 替换为不含地点和设备的副本

## What was not taken

files-refused-empty = { $name }：此附件是空的。
files-refused-too_large = { $name }：此附件超过{ $each } MB。请换成更短的录音或更小的照片。
files-refused-too_many = { $name }：已有{ $files }个附件。请先删除一个，再添加另一个。
files-refused-all_too_large = { $name }：所有附件加起来会超过{ $all } MB。
files-refused-program = { $name }：这是程序或脚本，或其中含有程序或脚本。我们不接收，因为它们可能损害电脑。
files-refused-page = { $name }：这是网页，或以类似方式制作的图形。请另存为PDF，或截取屏幕。
files-refused-archive = { $name }：这是压缩包或表格文件。请逐个添加附件，或把表格另存为PDF。
files-refused-old_document = { $name }：这是旧格式的文件，或带密码的文件。请另存为不带密码的PDF或DOCX。
files-refused-unknown = { $name }：我们不认识这种附件，或附件已损坏。我们接收的种类见上面的说明。
files-refused-nothing = 请先选择附件。
files-refused-copy = 无法制作副本。图片保持原样。
files-refused-cut = 发送中断。没有保存任何内容。

## With script

files-sending = 正在发送：{ $percent }%
files-sent = 已添加
files-again = 重试
files-cancel = 取消
files-cancelled = 已取消
files-record = 录制语音消息
files-record-stop = 停止录音
files-record-keep = 添加录音
files-record-drop = 删除录音
files-record-running = 正在录音。
files-record-listen = 添加之前请先听一遍。
files-record-refused = 浏览器没有允许使用麦克风。您可以用其他应用录音，然后在这里添加。
files-record-name = luyin

## Mail to the office

mail-office-files = 附件（{ $count }个），登录后可在以下地址打开：
