//! What the store promises, as stories. Each runs on SQLite and on a throw-away PostgreSQL; nobody picks one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed assumption is how a test fails")]

/// Makes a test of each story on each engine.
macro_rules! stories {
    ($($story:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $story() {
                super::$story(crate::world::World::sqlite().await).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $story() {
                super::$story(crate::world::World::postgres().await).await;
            })+
        }
    };
}

mod adding_later;
mod applying;
mod attaching;
mod auditing;
mod drafting;
mod filing;
mod guarding;
mod keeping;
mod keys;
mod programs;
mod reading;
mod receipt_keys;
mod receipting;
mod sealing_files;
mod sending;
mod signing_in;
mod world;
mod writing_together;
