//! The parts pages are made of. A part with styles of its own is a folder with `mod.rs` and `style.css`.

pub mod button;
pub mod choice;
pub mod code_box;
pub mod date_input;
pub mod draft_state;
pub mod error_summary;
pub mod field;
pub mod file_list;
pub mod icon;
pub mod law;
pub mod leave_tip;
pub mod links;
pub mod lost_code;
pub mod notice;
pub mod page_title;
pub mod progress;
pub mod qr;
pub mod receipt;
pub mod summary_list;
pub mod table;
pub mod textarea;
pub mod timeline;
pub mod typed_line;
pub mod user_text;
pub mod why;
