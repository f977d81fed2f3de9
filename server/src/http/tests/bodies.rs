//! How large, how slow and in which shape a body may be.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::header::CONTENT_LENGTH;
use hyper::body::Frame;

use super::*;
use crate::http::form::{FORM_BODY_MAX, PAIRS_MAX};
use crate::http::layers::LARGE_BODY_MAX;

/// A body that comes in pieces and does not say how long it is; after them it ends or waits for ever.
struct Pieces {
    left: usize,
    ends: bool,
}

impl axum::body::HttpBody for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let piece = self.left.min(64 * 1024);
        self.left -= piece;
        match (piece, self.ends) {
            (0, true) => Poll::Ready(None),
            (0, false) => Poll::Pending,
            (piece, _) => Poll::Ready(Some(Ok(Frame::data(Bytes::from(vec![b'a'; piece]))))),
        }
    }
}

#[tokio::test]
async fn a_body_up_to_the_limit_is_read_and_one_octet_more_is_not() {
    let door = door(LOCAL, "");
    for (length, status) in [(FORM_BODY_MAX - 1, 200), (FORM_BODY_MAX, 200), (FORM_BODY_MAX + 1, 413)] {
        let told = length.to_string();
        let headers = [(CONTENT_LENGTH, told.as_str()), (CONTENT_TYPE, FORM)];
        let answer = ask(&door, Method::POST, "/echo", &headers, vec![b'a'; length]).await;
        assert_eq!(answer.status().as_u16(), status, "told {length}");
        let pieces = Body::new(Pieces { left: length, ends: true });
        let answer = ask(&door, Method::POST, "/echo", &[(CONTENT_TYPE, FORM)], pieces).await;
        assert_eq!(answer.status().as_u16(), status, "found while reading {length}");
        let headers = [(CONTENT_LENGTH, told.as_str())];
        let answer = ask(&door, Method::POST, "/raw", &headers, vec![b'a'; length]).await;
        assert_eq!(answer.status().as_u16(), status, "raw {length}");
    }
}

#[tokio::test]
async fn a_body_that_does_not_end_is_given_up() {
    let door = door(LOCAL, "");
    let endless = Body::new(Pieces { left: 10, ends: false });
    let answer = ask(&door, Method::POST, "/echo", &[(CONTENT_TYPE, FORM)], endless).await;
    assert_eq!(answer.status(), StatusCode::REQUEST_TIMEOUT);
}

#[tokio::test]
async fn a_large_body_has_a_limit_of_its_own_and_time_while_it_comes() {
    let door = door(LOCAL, "");
    for (length, status) in [(FORM_BODY_MAX + 1, 200), (LARGE_BODY_MAX, 200), (LARGE_BODY_MAX + 1, 413)] {
        let told = length.to_string();
        let pieces = Body::new(Pieces { left: length, ends: true });
        let answer = ask(&door, Method::POST, "/large", &[(CONTENT_LENGTH, told.as_str())], pieces).await;
        assert_eq!(answer.status().as_u16(), status, "told {length}");
    }
    let endless = Body::new(Pieces { left: 10, ends: false });
    let answer = ask(&door, Method::POST, "/large", &[], endless).await;
    assert!(answer.status().is_client_error(), "given up when nothing comes: {}", answer.status());
    let foreign = ask(&door, Method::POST, "/large", &[(http::header::ORIGIN, "http://evil.test")], "x").await;
    assert_eq!(foreign.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn only_plain_forms_are_read() {
    let door = door(LOCAL, "");
    for (kind, status) in [
        (FORM, 200),
        ("application/x-www-form-urlencoded; charset=utf-8", 200),
        ("Application/X-WWW-Form-URLencoded", 200),
        ("multipart/form-data; boundary=x", 415),
        ("text/plain", 415),
        ("application/json", 415),
        ("application/x-www-form-urlencodedx", 415),
        ("", 415),
    ] {
        let answer = ask(&door, Method::POST, "/echo", &[(CONTENT_TYPE, kind)], "a=b").await;
        assert_eq!(answer.status().as_u16(), status, "{kind}");
    }
    assert_eq!(ask(&door, Method::POST, "/echo", &[], "a=b").await.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[test]
fn nothing_typed_is_lost() {
    let read = |body: &[u8]| Posted::parse(body).map(|posted| posted.0);
    let pairs =
        |pairs: &[(&str, &str)]| Ok(pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect::<Vec<_>>());
    assert_eq!(read(b"a=1&b=2+3&c=%2B%26%3D"), pairs(&[("a", "1"), ("b", "2 3"), ("c", "+&=")]));
    assert_eq!(read("a=%C6%8Fli%0D%0A".as_bytes()), pairs(&[("a", "Əli\r\n")]));
    assert_eq!(read("a=Əli".as_bytes()), pairs(&[("a", "Əli")]), "unescaped letters of a careless client");
    assert_eq!(read(b"a=x%FFy%00z"), pairs(&[("a", "x\u{fffd}y\0z")]));
    assert_eq!(read(b"a=100%&b=%zz&c=%"), pairs(&[("a", "100%"), ("b", "%zz"), ("c", "%")]));
    assert_eq!(read(b"a=1&a=2&b=3&a=4"), pairs(&[("a", "1"), ("b", "3")]), "the first counts");
    assert_eq!(read(b""), pairs(&[]));
    assert_eq!(read(b"a&=b&&c="), pairs(&[("a", ""), ("", "b"), ("c", "")]));
    let many = |n: usize| (0..n).map(|i| format!("f{i}=x")).collect::<Vec<_>>().join("&");
    assert_eq!(read(many(PAIRS_MAX).as_bytes()).unwrap().len(), PAIRS_MAX);
    assert_eq!(read(many(PAIRS_MAX + 1).as_bytes()), Err(Failure::TooLarge));
}
