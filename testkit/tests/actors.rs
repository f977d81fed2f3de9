//! The tools are tested before they judge: the mailbox, the reader of mail, the cutting proxy, the one-time codes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use huquq_testkit::proxy::{Cut, Proxy};
use huquq_testkit::smtp::{Mailbox, Rule, Stage};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Says each line and gives the codes of the answers.
async fn says(mailbox: &Mailbox, lines: &[&str]) -> Vec<String> {
    let stream = TcpStream::connect(mailbox.address()).await.expect("it listens");
    let mut stream = BufReader::new(stream);
    let mut codes = vec![code(&mut stream).await];
    for line in lines {
        stream.write_all(format!("{line}\r\n").as_bytes()).await.expect("it listens");
        codes.push(code(&mut stream).await);
    }
    codes
}

/// The code of the next answer; all but its last line have a hyphen after it.
async fn code(stream: &mut BufReader<TcpStream>) -> String {
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.expect("an answer");
        if line.as_bytes().get(3) != Some(&b'-') {
            return line.chars().take(3).collect();
        }
    }
}

const MESSAGE: &str = "From: a@b.test\r\nTo: c@d.test\r\nSubject: =?utf-8?q?=C9=99?=\r\nMessage-ID: <1@b.test>\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\r\nsalam\r\n.";

#[tokio::test]
async fn the_mailbox_keeps_what_it_takes_and_answers_as_told() {
    let mut mailbox = Mailbox::open().await;
    mailbox.answers(&[Rule::reply(Stage::Recipient, "550 5.1.1 no").for_recipient("x@d.test")]);
    let talk = ["EHLO a", "MAIL FROM:<a@b.test>", "RCPT TO:<x@d.test>", "RCPT TO:<c@d.test>", "DATA", MESSAGE, "QUIT"];
    assert_eq!(says(&mailbox, &talk).await, ["220", "250", "250", "550", "250", "354", "250", "221"]);
    let mail = &mailbox.receives(1).await[0];
    assert_eq!((mail.from.as_str(), mail.to.as_slice()), ("a@b.test", &["c@d.test".to_owned()][..]));
    assert_eq!((mail.header("subject"), mail.header("message-id"), mail.text().trim()), ("ə", "<1@b.test>", "salam"));
    assert!(mail.defects.is_empty(), "{:?}", mail.defects);

    mailbox.answers(&[Rule::reply(Stage::Dot, "451 4.3.0 later").times(1)]);
    let talk = ["EHLO a", "MAIL FROM:<a@b.test>", "RCPT TO:<c@d.test>", "DATA", MESSAGE, "QUIT"];
    assert_eq!(says(&mailbox, &talk).await[5], "451");
    assert_eq!(mailbox.refused()[0].header("message-id"), "<1@b.test>");
    mailbox.goes_away();
    mailbox.comes_back().await;
    mailbox.answers(&[]);
    assert_eq!(says(&mailbox, &talk).await[5], "250");
    assert_eq!(mailbox.receives(2).await.len(), 2);
    assert_eq!(mailbox.refusals(), 2);
}

#[tokio::test]
async fn the_proxy_cuts_where_told_and_only_once() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let proxy = Proxy::open(listener.local_addr().expect("its address")).await;
    // Answers each connection with what it was sent, twice.
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut got = [0; 6];
                if stream.read_exact(&mut got).await.is_ok() {
                    let _ = stream.write_all(&[got, got].concat()).await;
                }
            });
        }
    });
    for (cut, seen) in [
        (Some(Cut::Request(3)), ""),
        (Some(Cut::Answer(0)), ""),
        (Some(Cut::Answer(7)), "abcdefa"),
        (None, "abcdefabcdef"),
    ] {
        if let Some(cut) = cut {
            proxy.cuts_next(cut);
        }
        let mut stream = TcpStream::connect(proxy.address()).await.expect("it listens");
        stream.write_all(b"abcdef").await.expect("it takes");
        let mut got = Vec::new();
        let _ = stream.read_to_end(&mut got).await;
        assert_eq!(String::from_utf8_lossy(&got), seen, "{cut:?}");
    }
}
