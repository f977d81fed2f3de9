//! The pages, one a file: a view struct with its samples, and the function that renders it.

pub mod complaint_review;
pub(crate) mod complaint_samples;
pub mod complaint_sent;
pub mod complaint_start;
pub mod complaint_step;
pub mod contacts;
pub mod error;
pub mod exit;
pub mod guide;
pub mod guides;
pub mod home;
pub mod prose;
pub mod text;

use huquq_domain::language::Language;

use crate::sample::Samples;

/// Every page's samples.
pub(crate) fn samples(samples: &mut Samples) {
    samples.page("home", Language::complete(), |_| home::HomeView::samples(), home::home);
    samples.page("guides", Language::complete(), guides::GuidesView::samples, guides::guides);
    samples.page("guide", Language::complete(), guide::GuideView::samples, guide::guide);
    samples.page("contacts", Language::complete(), |_| contacts::ContactsView::samples(), contacts::contacts);
    samples.page("text", Language::complete(), text::TextView::samples, text::text);
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
    samples.page("complaint-step", form(), complaint_step::ComplaintStepView::samples, complaint_step::complaint_step);
    samples.page(
        "complaint-review",
        form(),
        complaint_review::ComplaintReviewView::samples,
        complaint_review::complaint_review,
    );
    samples.page("complaint-sent", form(), complaint_sent::ComplaintSentView::samples, complaint_sent::complaint_sent);
    samples.page(
        "complaint-sent-nothing",
        form(),
        complaint_sent::ComplaintSentNothingView::samples,
        complaint_sent::complaint_sent_nothing,
    );
}
