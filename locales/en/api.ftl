## Between pressing "send" and sending

slow-trap = Leave this field empty
slow-working = Your browser is doing a short check. Then it sends the complaint by itself.
slow-again-title = Press “Send the complaint” once more
slow-again-text = Nothing is sent yet. One more press shows that a person is sending, and not a program. What you wrote is kept.
slow-wait-title = Wait a little, then send
slow-wait-text = { $seconds ->
    [one] Nothing is sent yet. Programs are sending very many complaints now, so sending takes a little longer for everybody. Wait { $seconds } second, then press the button. What you wrote is kept.
   *[other] Nothing is sent yet. Programs are sending very many complaints now, so sending takes a little longer for everybody. Wait { $seconds } seconds, then press the button. What you wrote is kept.
}
slow-full-title = Too many complaints came from this connection
slow-full-text = Nothing is sent yet. More than 300 complaints came from your internet connection within an hour. What you wrote is kept. Send it in an hour, use another connection, or call 916 now.
slow-call = You can also tell your complaint by telephone: call 916.

## Answers to programs

api-malformed = The body is not one JSON object in UTF-8, or a name stands in it twice.
api-too_large = The body is larger than the limit.
api-media = The body must be sent as application/json.
api-accept = The answer is JSON. The header Accept does not allow it.
api-key = The header Idempotency-Key is needed: one value of 16 to 200 visible ASCII characters.
api-key_used = This Idempotency-Key was used with another body. A new complaint needs a new key.
api-invalid = Some members do not fit. Nothing was kept. See “errors”.
api-partner = This partner key is not known or was taken back. Nothing was kept.
api-wait = Programs are sending very many complaints now. Nothing was kept. Send the same request again after the time in Retry-After, with the header Huquq-Wait and the value of “wait”. By telephone: 916.
api-limited = Too many complaints came from this address within an hour. Nothing was kept. Send the same request later. By telephone: 916.
api-language = There are no texts in this language.
api-guide = There is no such guide.
api-wrong_type = { $field }: the value is not of the type that this field takes.
