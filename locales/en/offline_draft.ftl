## Where what you typed is: shown by the script of the form

draft-state-phone = Only on this phone
draft-state-phone-text = What you typed is kept, sealed, in this browser. The server does not have it yet.
draft-state-saved = Saved
draft-state-saved-text = What you typed is kept on the server, sealed. It is no longer kept on this phone.
draft-state-sent = Sent
draft-state-stored = Stored here
draft-state-gone-text = What you typed is no longer kept on this phone.
draft-state-offline = There is no network
draft-state-offline-phone = Your text is kept on this phone only. Press again when there is network.
draft-state-offline-open = Your text is only on this page. Keep the page open, and press again when there is network.
draft-state-offline-server = Nothing was sent. Your draft is kept on the server. Press again when there is network.
draft-state-offline-call = 916 works without internet.
draft-state-online = There is network again
draft-state-online-text = Press the button again. Nothing is sent by itself.

## Leaving by the keyboard: shown by the script that does it

leave-tip = To leave this site at once, press “{ $button }” or press the Shift key three times quickly.
