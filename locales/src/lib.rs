//! Everything a person reads, and what finds, formats and checks it.
//!
//! The texts themselves are the folders beside `src`: one a language, and `facts` for what the guides rest on. This crate
//! loads them once ([`Texts`]), speaks them in one language ([`Tr`]) and names what is missing ([`Texts::check`]).

pub mod facts;
pub mod guides;
pub mod library;
pub mod news;
pub mod problem;

mod check;
mod files;
mod formats;
mod markdown;
mod message;
mod search;
mod texts;
mod tr;
mod words;

pub use message::{Lists, Msg};
pub use problem::{Fault, Problem};
pub use texts::{Texts, TextsError};
pub use tr::{Arg, Tr};

/// One constant a message: `home-title` is [`HOME_TITLE`](msg::HOME_TITLE). Made by `build.rs` from `en/*.ftl`.
///
/// Messages whose key depends on a field, a code or a step are made by the functions of [`Msg`].
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}
