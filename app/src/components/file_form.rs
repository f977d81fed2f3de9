//! The form that takes files. Works without script; `upload.js` sends file by file, shows how far it is, and records a voice
//! message.

use huquq_domain::attachments::{ACCEPT, MEGABYTE};
use huquq_locales::{Arg, Msg, Tr, msg};
use leptos::prelude::*;

use crate::components::button::{Button, Weight};
use crate::components::file_list::limits;
use crate::components::icon::Icon;
use crate::paths::Address;
use crate::render::Reader;

/// Where a form of files leads, and what is its own in it.
pub struct FileForm<'a> {
    /// Where it is posted to.
    pub to: Address,
    /// What is said of the keeping, after limits and kinds.
    pub said: &'a [Msg],
    /// The words of its button.
    pub send: Msg,
    /// What names a press of the button; none where a second press does no harm.
    pub once: Option<&'a str>,
    /// What was not taken, as sentences.
    pub problems: &'a [String],
}

/// The form, with the words that the script needs beside it. The page also has the explanation `files` and [`voice`].
#[must_use]
pub fn file_form(reader: Reader, form: FileForm<'_>) -> AnyView {
    let tr = reader.tr();
    let problems = form.problems;
    let [each, all, files] = limits();
    let limits = tr.with(msg::FILES_LIMITS, &[("each", each.into()), ("all", all.into()), ("files", files.into())]);
    let wrong = !problems.is_empty();
    let class = if wrong { "field wrong" } else { "field" };
    let described = if wrong { "why-files files-hint files-error" } else { "why-files files-hint" };
    let error = wrong.then(|| {
        let texts: Vec<_> = problems
            .iter()
            .map(|text| view! { <p class="wrong-text">{Icon::Warning.view()}<span>{text.clone()}</span></p> })
            .collect();
        view! { <div id="files-error">{texts}</div> }
    });
    // The script puts the number where the mark stands.
    let name = [("name", Arg::from("{name}")), ("each", each.into()), ("all", all.into()), ("files", files.into())];
    let too_large = tr.with(msg::FILES_REFUSED_TOO_LARGE, &name);
    let sending = tr.plain_with(msg::FILES_SENDING, &[("percent", Arg::from("{percent}"))]);
    let send = tr.text(form.send);
    let said: Vec<_> = form.said.iter().map(|said| view! { <p>{tr.text(said)}</p> }).collect();
    // It stands before the files, so that the server knows it when they come.
    let once = form.once.map(|once| view! { <input type="hidden" name="upload" value=once.to_owned()/> });
    view! {
        <form
            class="sheet"
            method="post"
            enctype="multipart/form-data"
            action=reader.to(&form.to)
            data-upload="yes"
            data-max=(each * MEGABYTE).to_string()
            data-sending=sending
            data-sent=tr.plain(msg::FILES_SENT)
            data-again=tr.plain(msg::FILES_AGAIN)
            data-cancel=tr.plain(msg::FILES_CANCEL)
            data-cancelled=tr.plain(msg::FILES_CANCELLED)
            data-cut=tr.plain(msg::FILES_REFUSED_CUT)
            data-too-large=too_large
        >
            {once}
            <div class=class>
                <label for="files"><span class="question">{tr.text(msg::FILES_CHOOSE)}</span></label>
                <div class="hint" id="files-hint">
                    <p>{limits}</p>
                    <p>{tr.text(msg::FILES_KINDS)}</p>
                    {said}
                </div>
                {error}
                <input
                    class="file-input"
                    type="file"
                    id="files"
                    name="files"
                    multiple=true
                    accept=ACCEPT
                    aria-describedby=described
                    aria-invalid=wrong.then_some("true")
                />
            </div>
            <div class="field">
                <label for="camera"><span class="question">{tr.text(msg::FILES_CAMERA)}</span></label>
                <input class="file-input" type="file" id="camera" name="camera" accept="image/*" capture="environment"/>
            </div>
            <ul class="files" data-progress="yes" aria-live="polite" hidden=true></ul>
            <Button weight=Weight::Filled>{send}</Button>
        </form>
    }
    .into_any()
}

/// A voice message: hidden until the script finds that the device can record.
#[must_use]
pub fn voice(tr: Tr) -> AnyView {
    let act = |name: &'static str, text: String| {
        view! { <button class="button other" type="button" data-act=name hidden=true>{text}</button> }
    };
    view! {
        <div class="voice" data-voice="yes" data-name=tr.plain(msg::FILES_RECORD_NAME) hidden=true>
            {act("record", tr.text(msg::FILES_RECORD))}
            <p data-state="running" role="status" hidden=true>{tr.text(msg::FILES_RECORD_RUNNING)}" "<bdi data-time="yes"></bdi></p>
            {act("stop", tr.text(msg::FILES_RECORD_STOP))}
            <p data-state="listen" hidden=true>{tr.text(msg::FILES_RECORD_LISTEN)}</p>
            <audio controls=true hidden=true></audio>
            {act("keep", tr.text(msg::FILES_RECORD_KEEP))}
            {act("drop", tr.text(msg::FILES_RECORD_DROP))}
            <p data-state="refused" role="status" hidden=true>{tr.text(msg::FILES_RECORD_REFUSED)}</p>
        </div>
    }
    .into_any()
}
