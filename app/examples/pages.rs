//! Writes every sample of every page as a file, to look at without a server:
//! `cargo run -p huquq-app --example pages -- DIR`.

use std::path::PathBuf;
use std::{env, error, fs};

fn main() -> Result<(), Box<dyn error::Error>> {
    let dir = PathBuf::from(env::args().nth(1).ok_or("name a folder to write to")?);
    fs::create_dir_all(&dir)?;
    for sample in huquq_app::samples(huquq_app::sample::site()?) {
        fs::write(dir.join(format!("{}-{}-{}.html", sample.page, sample.name, sample.language)), &sample.html.html)?;
    }
    Ok(())
}
