## Files after the filing

later-title = 发送更多附件
later-text = 您可以为投诉添加照片、文件和录音。它们会与您的投诉一起进入办公室的待办列表。
later-open = 前往附件页面
later-sealed = 每个附件都与您的投诉一起，加密保存在本服务器上。
later-stays = 您发送的附件会与投诉一起保留。在这里不能删除。照片中可能记录了拍摄地点。如果这对您有危险，请改为发送屏幕截图。
later-send = 发送附件
later-list-title = 已发送的附件
later-none = 还没有发送附件。
later-sent-at = 发送时间：{ $time }
later-back = 返回我的案件
later-done = 您的附件已与投诉一起保存。
later-withdrawn = 您撤回了投诉。不能再为它添加附件。
later-full = { $name }：已有{ $files }个附件。不能再添加。如果还缺少什么，请给办公室写消息。
later-event = { $count ->
   *[other] 您发送了{ $count }个附件。
}

## Answers to programs

later-api-media = 请求正文必须以multipart/form-data发送，每个附件为一个名为“files”的部分。
later-api-code = 需要Access-Code标头：投诉访问码的20个数字。
later-api-case = 没有与此编号和此访问码相符的投诉。
later-api-withdrawn = 投诉已撤回。不能为它添加附件。
later-api-key_used = 此Idempotency-Key已用于其他附件。不同的附件需要新的密钥。
