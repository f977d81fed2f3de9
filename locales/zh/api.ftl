## Between pressing "send" and sending

slow-trap = 此栏请留空
slow-working = 您的浏览器正在进行简短的检查。之后会自动提交投诉。
slow-again-title = 请再按一次“提交投诉”
slow-again-text = 目前还没有提交任何内容。再按一次，表明是人在提交，不是程序。您输入的内容已保留。
slow-wait-title = 请稍等，然后提交
slow-wait-text = { $seconds ->
   *[other] 目前还没有提交任何内容。现在有程序在发送大量投诉，因此每个人提交都要多等一会儿。请等{ $seconds }秒，然后按按钮。您输入的内容已保留。
}
slow-full-title = 来自此网络连接的投诉太多
slow-full-text = 目前还没有提交任何内容。一小时内，来自您的网络连接的投诉超过300份。您输入的内容已保留。请一小时后再提交，换一个网络连接，或立即拨打916。
slow-call = 您也可以打电话投诉：请拨打916。

## Answers to programs

api-malformed = 请求正文不是一个UTF-8编码的JSON对象，或其中有名称出现了两次。
api-too_large = 请求正文超过上限。
api-media = 请求正文必须以application/json发送。
api-accept = 答复为JSON格式。Accept标头不允许这种格式。
api-key = 需要Idempotency-Key标头：一个值，由16到200个可见ASCII字符组成。
api-key_used = 此Idempotency-Key已用于另一个请求正文。新的投诉需要新的密钥。
api-invalid = 有些字段不符合要求。没有保存任何内容。请查看“errors”。
api-partner = 此合作方密钥未知或已被收回。没有保存任何内容。
api-wait = 现在有程序在发送大量投诉。没有保存任何内容。请在Retry-After所示的时间之后再次发送同一请求，并加上Huquq-Wait标头，其值为“wait”的值。电话：916。
api-limited = 一小时内来自此地址的投诉太多。没有保存任何内容。请稍后发送同一请求。电话：916。
api-language = 没有此语言的文本。
api-guide = 没有这份指南。
api-wrong_type = { $field }：值的类型不是此字段接受的类型。
