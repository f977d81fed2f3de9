//! What a complaint is. Pure: no I/O, no clock, no random source, no text a person reads.
//!
//! Compiled for the server and for the browser. Time and randomness come in through [`given`]; words live in `locales`.

pub mod age;
pub mod answers;
pub mod attachments;
pub mod check;
pub mod clock;
pub mod codes;
pub mod complaint;
pub mod date;
pub mod event;
pub mod given;
pub mod json;
pub mod language;
pub mod likeness;
pub mod questions;
pub mod receipt;
pub mod role;
pub mod schema;
pub mod taxonomy;
