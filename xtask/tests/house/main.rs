//! The laws of the house that no compiler checks: what may come in, who may use whom, how files look.
#![expect(clippy::expect_used, clippy::panic, reason = "a failed assumption is how a test fails")]

mod cargo;
mod rooms;
mod supply;
mod tidy;
