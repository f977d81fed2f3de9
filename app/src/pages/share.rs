//! Passing a guide on: its short and its full address, a code to scan, and the device's own sheet where there is one.

use huquq_domain::language::Language;
use huquq_locales::guides::Guide;
use huquq_locales::{Arg, msg};
use leptos::prelude::*;

use crate::components::icon::Icon;
use crate::components::links::{place, with_places};
use crate::components::qr::qr;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::QR]);

/// What the page shows.
pub struct ShareView {
    /// The guide, as the reader gets it.
    pub guide: &'static Guide,
}

impl ShareView {
    /// The guide with this slug.
    #[must_use]
    pub fn find(reader: Reader, slug: &str) -> Option<Self> {
        reader.site.texts.guide_for(reader.language, slug).map(|guide| Self { guide })
    }

    /// One guide.
    #[must_use]
    pub fn samples(reader: Reader) -> Vec<(&'static str, Self)> {
        reader
            .site
            .texts
            .guides_for(reader.language)
            .first()
            .map(|guide| ("usual", Self { guide }))
            .into_iter()
            .collect()
    }
}

/// The short address of a guide in the reader's language, with scheme and host.
pub(crate) fn short_url(reader: Reader, guide: &Guide) -> String {
    let address = Address::Short(guide.front.short.clone());
    format!("{}{}", reader.site.public_url, reader.to(&address))
}

/// Renders the ways to pass a guide on.
#[must_use]
pub fn share(reader: Reader, view: &ShareView) -> Html {
    let tr = reader.tr();
    let guide = view.guide;
    let slug = || guide.slug.clone();
    let title = [("title", Arg::from(guide.front.title.as_str()))];
    let head = Head {
        title: tr.plain_with(msg::SHARE_TITLE, &title),
        error: false,
        path: Address::Share(slug()),
        styles: &STYLES,
        scripts: Scripts::Share,
        current: Some(NavItem::Guides),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    let short = short_url(reader, guide);
    let long = format!("{}{}", reader.site.public_url, reader.to(&Address::Guide(slug())));
    let (tag, dir) = (guide.language.tag(), guide.language.direction().html());
    let heading = || {
        let named = view! { <bdi lang=tag dir=dir>{guide.front.title.clone()}</bdi> }.into_any();
        with_places(&tr.with(msg::SHARE_TITLE, &[("title", Arg::from(place(0)))]), vec![named])
    };
    render(reader, head, || {
        view! {
            <div class="w narrow">
                <p class="back">
                    <a href=reader.to(&Address::Guide(slug())) lang=tag dir=dir>{Icon::Back.view()} {guide.front.title.clone()}</a>
                </p>
                <h1>{heading()}</h1>
                <p class="lead">{tr.text(msg::SHARE_LEAD)}</p>
                <p><button class="button" type="button" hidden data-share=short.clone()>{tr.text(msg::SHARE_BUTTON)}</button></p>
                <dl class="addresses">
                    <dt>{tr.text(msg::SHARE_SHORT)}</dt>
                    <dd><bdi dir="ltr">{short.clone()}</bdi></dd>
                    <dt>{tr.text(msg::SHARE_LONG)}</dt>
                    <dd><bdi dir="ltr">{long}</bdi></dd>
                </dl>
                {qr(&short, &tr.text(msg::SHARE_SCAN))}
                <p><a href=reader.to(&Address::Leaflet(slug()))>{tr.text(msg::GUIDE_LEAFLET)}</a></p>
            </div>
        }
        .into_any()
    })
}
