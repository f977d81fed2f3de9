//! A guide on one sheet: in short, the time limits, whom to call, a code to scan. Made for paper; A4, folded once A5.

use huquq_domain::language::Language;
use huquq_locales::guides::Section;
use huquq_locales::{Arg, Msg, msg};
use leptos::prelude::*;

use super::guide::state_lines;
use super::prose::{blocks, limits, second_way};
use super::share::short_url;
use crate::components::icon::Icon;
use crate::components::links::number;
use crate::components::qr::qr;
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

static STYLES: Styles = Styles::public(&[css::GUIDE, css::LAW, css::QR, css::LEAFLET]);

/// What the page shows: the same guide that is passed on.
pub use super::share::ShareView as LeafletView;

/// Renders the sheet.
#[must_use]
pub fn leaflet(reader: Reader, view: &LeafletView) -> Html {
    let guide = view.guide;
    let tr = reader.tr();
    let title = [("title", Arg::from(guide.front.title.as_str()))];
    let head = Head {
        title: tr.plain_with(msg::LEAFLET_TITLE, &title),
        error: false,
        path: Address::Leaflet(guide.slug.clone()),
        styles: &STYLES,
        scripts: Scripts::Share,
        current: Some(NavItem::Guides),
        robots_noindex: true,
        languages: Language::all().collect(),
    };
    let url = short_url(reader, guide);
    let (tag, dir) = (guide.language.tag(), guide.language.direction().html());
    let words = reader.within(guide.language).without_sources();
    render(reader, head, || {
        let back = reader.to(&Address::Guide(guide.slug.clone()));
        let part = |id: &str| guide.section(id);
        let short = part("short").map(|section| boxed(words, section, "short"));
        let time = part("limits").map(|section| {
            view! {
                <section class="limits">
                    <h2>{section.title.clone()}</h2>
                    <dl>{limits(words, &section.blocks)}</dl>
                    <p><strong>{words.tr().text(msg::GUIDE_LIMITS_LAWYER)}</strong></p>
                </section>
            }
            .into_any()
        });
        view! {
            <div class="w screen-only">
                <p class="back"><a href=back>{Icon::Back.view()} {tr.text(msg::LEAFLET_MORE)}</a></p>
                <p>{tr.text(msg::LEAFLET_HINT)}</p>
                <p><button class="button" type="button" hidden data-print="yes">{tr.text(msg::LEAFLET_PRINT)}</button></p>
            </div>
            <article class="w guide leaflet" lang=tag dir=dir>
                <div class="first">
                    <h1>{guide.front.title.clone()}</h1>
                    <div class="state">{state_lines(words, guide)}</div>
                    {short}
                    {time}
                </div>
                <div class="sheet-end">
                    {call(words)}
                    {qr(&url, &words.tr().text(msg::LEAFLET_MORE))}
                    <p class="url"><bdi dir="ltr">{url.clone()}</bdi></p>
                </div>
            </article>
        }
        .into_any()
    })
}

fn boxed(reader: Reader, section: &Section, class: &'static str) -> AnyView {
    view! { <section class=class><h2>{section.title.clone()}</h2>{blocks(reader, &section.blocks)}</section> }
        .into_any()
}

fn call(reader: Reader) -> Option<AnyView> {
    let tr = reader.tr();
    let contact = reader.site.institution.main()?;
    Some(
        view! {
            <div class="call-box">
                <p><b>{tr.text(msg::LEAFLET_CALL)}</b></p>
                <p class="big">{number(contact)}</p>
                <p>{tr.text(Msg::contact_name(&contact.code))}</p>
                {second_way(reader, contact)}
            </div>
        }
        .into_any(),
    )
}
