//! Recordings of guides: files that an institution puts into the data folder, `audio/LANGUAGE/SLUG.mp3` (or `ogg`, `m4a`), each
//! with what it says in `SLUG.txt`. A recording without its words is not offered: some readers do not hear.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use huquq_domain::language::Language;

/// The endings of recordings, and their types.
const KINDS: &[(&str, &str)] = &[("mp3", "audio/mpeg"), ("ogg", "audio/ogg"), ("m4a", "audio/mp4")];

/// A recording of one guide in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// The file.
    pub path: PathBuf,
    /// Its type.
    pub kind: &'static str,
    /// What it says, a paragraph each.
    pub transcript: Vec<String>,
}

/// Every recording there is, read once at the start.
#[derive(Debug, Default)]
pub struct Recordings(HashMap<(Language, String), Recording>);

impl Recordings {
    /// Looks through the folder; a folder that is not there holds none.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let mut found = HashMap::new();
        for language in Language::all() {
            let Ok(entries) = fs::read_dir(folder.join(language.tag())) else { continue };
            for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
                let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
                let kind = KINDS.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind);
                let slug = path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned);
                let (Some(kind), Some(slug)) = (kind, slug) else { continue };
                let Ok(words) = fs::read_to_string(path.with_extension("txt")) else {
                    tracing::warn!(%language, slug, "a recording has no text beside it and is not offered");
                    continue;
                };
                let transcript = words.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
                let transcript = transcript.map(str::to_owned).collect();
                found.insert((language, slug), Recording { path, kind, transcript });
            }
        }
        Self(found)
    }

    /// The recording of a guide in this very language.
    #[must_use]
    pub fn get(&self, language: Language, slug: &str) -> Option<&Recording> {
        self.0.get(&(language, slug.to_owned()))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_offered_with_its_words_only() {
        let folder = tempfile::tempdir().unwrap();
        let en = folder.path().join("en");
        fs::create_dir(&en).unwrap();
        for (name, content) in
            [("a.mp3", "x"), ("a.txt", "One.\n\nTwo.\n"), ("b.ogg", "x"), ("c.wav", "x"), ("c.txt", "y")]
        {
            fs::write(en.join(name), content).unwrap();
        }
        let recordings = Recordings::read(folder.path());
        let language = Language::from_tag("en").unwrap();
        assert_eq!(recordings.get(language, "a").unwrap().transcript, ["One.", "Two."]);
        assert_eq!(recordings.get(language, "a").unwrap().kind, "audio/mpeg");
        assert_eq!((recordings.get(language, "b"), recordings.get(language, "c")), (None, None));
        assert_eq!(recordings.get(Language::OFFICE, "a"), None);
        assert!(Recordings::read(&folder.path().join("none")).0.is_empty());
    }
}
