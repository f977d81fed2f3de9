//! The pages, one a file: a view struct with its samples, and the function that renders it.

pub mod case;
pub mod case_files;
pub mod case_open;
mod case_samples;
pub mod check;
mod check_samples;
pub mod complaint_files;
pub mod complaint_resume;
pub mod complaint_review;
pub(crate) mod complaint_samples;
pub mod complaint_sent;
pub mod complaint_slow;
pub mod complaint_start;
pub mod complaint_step;
pub mod complaint_urgent;
pub mod contacts;
pub mod error;
pub mod exit;
pub mod guide;
pub mod guides;
pub mod home;
pub mod languages;
pub mod leaflet;
pub mod news;
pub mod offline;
pub mod own_copy;
pub mod pdf_not_made;
pub mod prose;
pub mod search;
pub mod share;
pub mod text;
pub mod verify;

use huquq_domain::language::Language;

use crate::components::lost_code::LostCode;
use crate::sample::Samples;

/// Every page's samples.
pub(crate) fn samples(samples: &mut Samples) {
    samples.page("home", Language::all(), home::HomeView::samples, home::home);
    samples.page("guides", Language::all(), guides::GuidesView::samples, guides::guides);
    samples.page("guide", Language::all(), guide::GuideView::samples, guide::guide);
    samples.page("contacts", Language::all(), contacts::ContactsView::samples, contacts::contacts);
    samples.page("text", Language::all(), text::TextView::samples, text::text);
    samples.page("languages", Language::all(), |_| vec![("usual", ())], |reader, ()| languages::languages(reader));
    samples.page("search", Language::all(), search::SearchView::samples, search::search);
    samples.page("share", Language::all(), share::ShareView::samples, share::share);
    samples.page("leaflet", Language::all(), leaflet::LeafletView::samples, leaflet::leaflet);
    samples.page("offline", Language::all(), |_| offline::OfflineView::samples(), offline::offline);
    samples.page("offline-gone", Language::all(), offline::GoneView::samples, offline::gone);
    samples.page("news", Language::all(), news::NewsView::samples, news::news);
    samples.page("news-item", Language::all(), news::NewsItemView::samples, news::news_item);
    samples.page("events", Language::all(), news::EventsView::samples, news::events);
    samples.page("exit", Language::all(), |_| exit::ExitView::samples(), exit::exit);
    samples.page("blank", Language::all(), |_| vec![("usual", ())], |reader, ()| exit::blank(reader));
    samples.page("error", Language::all(), |_| error::ErrorView::samples(), error::error);
    let form = Language::all;
    samples.page(
        "complaint-start",
        form(),
        complaint_start::ComplaintStartView::samples,
        complaint_start::complaint_start,
    );
    samples.page(
        "complaint-draft-gone",
        form(),
        complaint_start::DraftGoneView::samples,
        complaint_start::complaint_draft_gone,
    );
    samples.page("check", form(), check::CheckView::samples, check::check);
    samples.page(
        "complaint-urgent",
        form(),
        complaint_urgent::ComplaintUrgentView::samples,
        complaint_urgent::complaint_urgent,
    );
    samples.page("complaint-step", form(), complaint_step::ComplaintStepView::samples, complaint_step::complaint_step);
    samples.page(
        "complaint-review",
        form(),
        complaint_review::ComplaintReviewView::samples,
        complaint_review::complaint_review,
    );
    samples.page("complaint-resume", form(), complaint_resume::ResumeView::samples, complaint_resume::complaint_resume);
    samples.page("case-open", form(), case_open::CaseOpenView::samples, case_open::case_open);
    samples.page("case-lost", form(), |_| LostCode::samples(), case_open::case_lost);
    samples.page("case", form(), case::CaseView::samples, case::case);
    samples.page("case-files", form(), |_| case_files::CaseFilesView::samples(), case_files::case_files);
    samples.page("case-withdraw", form(), |_| vec![("sure", ())], |reader, ()| case::case_withdraw(reader, "once"));
    samples.page("complaint-slow", form(), complaint_slow::ComplaintSlowView::samples, complaint_slow::complaint_slow);
    samples.page(
        "complaint-files",
        form(),
        complaint_files::ComplaintFilesView::samples,
        complaint_files::complaint_files,
    );
    samples.page("complaint-sent", form(), complaint_sent::ComplaintSentView::samples, complaint_sent::complaint_sent);
    samples.page("own-copy", form(), own_copy::OwnCopyView::samples, own_copy::own_copy);
    samples.page("pdf-not-made", form(), pdf_not_made::NotMade::samples, pdf_not_made::pdf_not_made);
    samples.page("verify", form(), |_| verify::VerifyView::samples(), verify::verify);
    samples.page(
        "complaint-sent-nothing",
        form(),
        complaint_sent::ComplaintSentNothingView::samples,
        complaint_sent::complaint_sent_nothing,
    );
}
