//! A guide: the reader's situation, how far the text is checked, in short, time limits, contents, steps, whom to call, sources.

use huquq_domain::date::PartialDate;
use huquq_domain::language::Language;
use huquq_locales::guides::{Guide, Section, State};
use huquq_locales::{Arg, Msg, msg};
use leptos::prelude::*;

use super::prose::{blocks, limits};
use crate::components::icon::Icon;
use crate::components::law::{Source, sources};
use crate::components::notice::{Notice, Tone};
use crate::paths::{Address, NavItem};
use crate::render::{Head, Html, Reader, Scripts, render};
use crate::styles::{Styles, css};

pub(crate) static STYLES: Styles = Styles::public(&[css::GUIDE, css::LAW]);

/// What the page shows.
pub struct GuideView {
    /// The guide, in the reader's language or the one that stands in for it.
    pub guide: &'static Guide,
    /// Whether there is a recording of it in its language, and what the recording says.
    pub audio: Option<Recording>,
}

/// A recording of a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// What the recording says, a paragraph each.
    pub transcript: Vec<String>,
}

impl GuideView {
    /// The guide with this slug, as the reader gets it.
    #[must_use]
    pub fn find(reader: Reader, slug: &str) -> Option<Self> {
        reader.site.texts.guide_for(reader.language, slug).map(|guide| Self { guide, audio: None })
    }

    /// Every guide there is, one of them with a recording.
    #[must_use]
    pub fn samples(reader: Reader) -> Vec<(&'static str, Self)> {
        let guides = reader.site.texts.guides_for(reader.language);
        let heard = guides.first().map(|guide| {
            let transcript = vec![guide.front.summary.clone(), "<b>two</b>".to_owned()];
            ("with-recording", Self { guide, audio: Some(Recording { transcript }) })
        });
        guides.iter().map(|guide| (guide.slug.as_str(), Self { guide, audio: None })).chain(heard).collect()
    }
}

/// Renders a guide.
#[must_use]
pub fn guide(reader: Reader, view: &GuideView) -> Html {
    let guide = view.guide;
    let texts = reader.site.texts;
    let head = Head {
        title: guide.front.title.clone(),
        error: false,
        path: Address::Guide(guide.slug.clone()),
        styles: &STYLES,
        scripts: Scripts::None,
        current: Some(NavItem::Guides),
        robots_noindex: false,
        languages: Language::all().filter(|language| texts.guide(*language, &guide.slug).is_some()).collect(),
    };
    let original = original(guide, |language| texts.guide(language, &guide.slug));
    let original = original.map(|language| (language, Address::Guide(guide.slug.clone()).in_language(language)));
    let others = others(guide, &Address::Guide(guide.slug.clone()), |language| texts.guide(language, &guide.slug));
    render(reader, head, || {
        let tr = reader.tr();
        let back = view! {
            <p class="back"><a href=reader.to(&Address::Guides)>{Icon::Back.view()} {tr.text(msg::GUIDES_ALL)}</a></p>
        };
        let link = |icon: Icon, address: Address, text: Msg| {
            view! { <li><a href=reader.to(&address)>{icon.view()} {tr.text(text)}</a></li> }.into_any()
        };
        let slug = || guide.slug.clone();
        let pass_on = view! {
            <ul class="pass">
                {link(Icon::Share, Address::Share(slug()), msg::GUIDE_SHARE)}
                {link(Icon::Print, Address::Leaflet(slug()), msg::GUIDE_LEAFLET)}
                {link(Icon::Keep, Address::Offline, msg::FOOTER_OFFLINE)}
            </ul>
        };
        let audio = view.audio.as_ref().map(|recording| audio(reader, guide, recording));
        let around = Around { back: Some(back.into_any()), audio, pass_on: Some(pass_on.into_any()), others };
        article(reader, guide, original, around)
    })
}

/// What stands around a text: the way back, a recording, ways to pass it on.
#[derive(Default)]
pub(crate) struct Around {
    pub(crate) back: Option<AnyView>,
    pub(crate) audio: Option<AnyView>,
    pub(crate) pass_on: Option<AnyView>,
    /// The other languages that have the text, and where.
    pub(crate) others: Vec<(Language, String)>,
}

/// The languages other than its own in which a text exists, each with the address of the page in it.
pub(crate) fn others(
    guide: &Guide,
    address: &Address,
    find: impl Fn(Language) -> Option<&'static Guide>,
) -> Vec<(Language, String)> {
    Language::all()
        .filter(|language| *language != guide.language && find(*language).is_some())
        .map(|language| (language, address.in_language(language)))
        .collect()
}

/// The player is the browser's own. It fetches nothing until somebody presses it.
fn audio(reader: Reader, guide: &Guide, recording: &Recording) -> AnyView {
    let tr = reader.within(guide.language).tr();
    let source = Address::Audio(guide.slug.clone()).in_language(guide.language);
    let says: Vec<AnyView> =
        recording.transcript.iter().map(|paragraph| view! { <p>{paragraph.clone()}</p> }.into_any()).collect();
    view! {
        <section class="audio">
            <h2 id="audio">{tr.text(msg::AUDIO_TITLE)}</h2>
            <audio controls="controls" preload="none" src=source aria-labelledby="audio"></audio>
            <details>
                <summary>{tr.text(msg::AUDIO_TRANSCRIPT)}</summary>
                {says}
            </details>
        </section>
    }
    .into_any()
}

/// The language of the original of a translation.
pub(crate) fn original(guide: &Guide, find: impl Fn(Language) -> Option<&'static Guide>) -> Option<Language> {
    Language::all()
        .filter(|language| *language != guide.language && guide.front.state != State::Original)
        .find(|language| find(*language).is_some_and(|other| other.front.state == State::Original))
}

/// The body that guides and other pages of text share.
pub(crate) fn article(
    reader: Reader,
    guide: &'static Guide,
    original: Option<(Language, String)>,
    around: Around,
) -> AnyView {
    let elsewhere = fallback(reader, guide.language, &around.others);
    let foreign = elsewhere.is_some();
    let (tag, dir) = (guide.language.tag(), guide.language.direction().html());
    let reader = reader.within(guide.language);
    let tr = reader.tr();
    let sources = sources(reader.site.texts, &guide.front.facts);
    let (first, rest): (Vec<&Section>, Vec<&Section>) =
        guide.sections.iter().partition(|section| matches!(section.id.as_str(), "short" | "limits"));
    let first: Vec<AnyView> = first
        .into_iter()
        .map(
            |section| {
                if section.id == "limits" { limits_box(reader, guide, section) } else { short_box(reader, section) }
            },
        )
        .collect();
    let rest: Vec<AnyView> = rest
        .into_iter()
        .map(|section| {
            view! {
                <section>
                    <h2 id=section.id.clone()>{section.title.clone()}</h2>
                    {blocks(reader, &section.blocks)}
                </section>
            }
            .into_any()
        })
        .collect();
    let lead = (!guide.lead.is_empty()).then(|| view! { <div class="lead">{blocks(reader, &guide.lead)}</div> });
    let doubted = guide.cited().any(|cited| !cited.doubted.is_empty());
    let doubt = doubted.then(|| view! { <p class="small">{tr.text(msg::GUIDE_DOUBT_TEXT)}</p> });
    view! {
        <div class="w">{around.back} {elsewhere}</div>
        <article class="w guide" lang=foreign.then_some(tag) dir=foreign.then_some(dir)>
            <div class="first">
                <h1>{guide.front.title.clone()}</h1>
                {state(reader, guide, &sources, original)}
                {around.audio}
                {lead}
                {first}
            </div>
            {contents(reader, guide, !sources.is_empty())}
            <div class="rest">
                {rest}
                {source_list(reader, &sources)}
                {doubt}
                <p class="small">{tr.with(msg::GUIDE_WRITTEN, &[("date", Arg::from(tr.date(guide.front.written)))])}</p>
            </div>
        </article>
        <div class="w">{around.pass_on}</div>
    }
    .into_any()
}

/// Said above a text that the reader's language does not have.
pub(crate) fn fallback(reader: Reader, language: Language, others: &[(Language, String)]) -> Option<AnyView> {
    if language == reader.language {
        return None;
    }
    let tr = reader.tr();
    let text = tr.with(msg::FALLBACK_TEXT, &[("language", Arg::from(language.endonym()))]);
    let call = reader
        .site
        .institution
        .main()
        .map(|main| view! { <p><a href=main.tel()>{tr.text(msg::FALLBACK_CALL)}</a></p> });
    let others: Vec<AnyView> = others
        .iter()
        .map(|(language, path)| {
            let (tag, dir) = (language.tag(), language.direction().html());
            view! { <a href=path.clone() hreflang=tag lang=tag dir=dir>{language.endonym()}</a> " " }.into_any()
        })
        .collect();
    Some(
        view! { <div class="state"><Notice tone=Tone::Info><p>{text}</p><p class="pick">{others}</p>{call}</Notice></div> }
            .into_any(),
    )
}

fn short_box(reader: Reader, section: &Section) -> AnyView {
    view! {
        <section class="short">
            <h2 id=section.id.clone()>{section.title.clone()}</h2>
            {blocks(reader, &section.blocks)}
        </section>
    }
    .into_any()
}

fn limits_box(reader: Reader, guide: &Guide, section: &Section) -> AnyView {
    let tr = reader.tr();
    let facts: Vec<String> = section.blocks.iter().flat_map(|b| b.cited()).flat_map(|c| c.facts.clone()).collect();
    let oldest = texts_of(reader, &sources(reader.site.texts, &facts)).into_iter().next();
    let unconfirmed = match (&guide.front.law_checked, oldest) {
        (None, Some(date)) => {
            let date = Arg::from(tr.partial_date(date));
            Some(view! { <p class="small">{tr.with(msg::GUIDE_LIMITS_UNCONFIRMED, &[("date", date)])}</p> })
        }
        _ => None,
    };
    view! {
        <section class="limits">
            <h2 id=section.id.clone()>{Icon::Clock.view()} {section.title.clone()}</h2>
            <dl>{limits(reader, &section.blocks)}</dl>
            <p><strong>{tr.text(msg::GUIDE_LIMITS_LAWYER)}</strong></p>
            {unconfirmed}
        </section>
    }
    .into_any()
}

/// The dates of the copies that were read, oldest first, each once.
pub(crate) fn texts_of(reader: Reader, sources: &[Source]) -> Vec<PartialDate> {
    let mut dates: Vec<PartialDate> =
        sources.iter().filter_map(|source| reader.site.texts.instrument(&source.instrument)?.text_of).collect();
    dates.sort_by_key(|date| date.to_string());
    dates.dedup();
    dates
}

/// How far a text is checked, for a sheet of paper: without links.
pub(crate) fn state_lines(reader: Reader, guide: &'static Guide) -> AnyView {
    state(reader, guide, &sources(reader.site.texts, &guide.front.facts), None)
}

/// How far the text is checked. What a named person checked is one quiet line; everything else stands as a banner above the text.
fn state(reader: Reader, guide: &Guide, sources: &[Source], original: Option<(Language, String)>) -> AnyView {
    let tr = reader.tr();
    let reviewed = |review: &huquq_locales::guides::Review, message| {
        let args = [("who", Arg::from(review.who.as_str())), ("date", Arg::from(tr.date(review.date)))];
        view! { <p class="checked">{Icon::Tick.view()} {tr.with(message, &args)}</p> }.into_any()
    };
    let law_line = guide.front.law_checked.as_ref().map(|review| reviewed(review, msg::GUIDE_STATE_LAW_CHECKED));
    let text_line = guide.front.text_reviewed.as_ref().map(|review| reviewed(review, msg::GUIDE_STATE_REVIEWED));
    let dates: Vec<String> = texts_of(reader, sources).into_iter().map(|date| tr.partial_date(date)).collect();
    let law_open = (law_line.is_none() && !dates.is_empty())
        .then(|| view! { <p>{tr.with(msg::GUIDE_STATE_LAW, &[("dates", Arg::from(dates.join(", ")))])}</p> });
    let text_open = text_line.is_none().then(|| {
        let message = match guide.front.state {
            State::Original => msg::GUIDE_STATE_ORIGINAL,
            State::Draft => msg::GUIDE_STATE_DRAFT,
            State::Outdated => msg::GUIDE_STATE_OUTDATED,
        };
        let link = original.map(|(language, path)| {
            view! { " " <a href=path hreflang=language.tag()>{tr.text(msg::GUIDE_STATE_LINK)}</a> }
        });
        view! { {tr.text(message)} {link} }
    });
    let open = law_open.is_some() || text_open.is_some();
    let call = reader.site.institution.main().map(|main| view! { " " <a href=main.tel()>{tr.text(msg::CALL_916)}</a> });
    let banner = open.then(|| view! { <Notice tone=Tone::Warn>{law_open} <p>{text_open} {call}</p></Notice> });
    view! { <div class="state">{banner} {law_line} {text_line}</div> }.into_any()
}

fn contents(reader: Reader, guide: &Guide, has_sources: bool) -> AnyView {
    let tr = reader.tr();
    let item = |id: &str, title: String| view! { <li><a href=format!("#{id}")>{title}</a></li> }.into_any();
    let mut items: Vec<AnyView> =
        guide.sections.iter().map(|section| item(&section.id, section.title.clone())).collect();
    if has_sources {
        items.push(item("sources", tr.text(msg::GUIDE_SOURCES)));
    }
    view! {
        <nav class="toc" aria-labelledby="toc">
            <p id="toc">{tr.text(msg::GUIDE_ON_THIS_PAGE)}</p>
            <ul>{items}</ul>
        </nav>
    }
    .into_any()
}

pub(crate) fn source_list(reader: Reader, sources: &[Source]) -> Option<AnyView> {
    let tr = reader.tr();
    if sources.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = sources.iter().map(|source| source_item(reader, source)).collect();
    Some(
        view! {
            <section class="sources">
                <h2 id="sources">{tr.text(msg::GUIDE_SOURCES)}</h2>
                <ol>{items}</ol>
            </section>
        }
        .into_any(),
    )
}

fn source_item(reader: Reader, source: &Source) -> AnyView {
    let tr = reader.tr();
    let instrument = reader.site.texts.instrument(&source.instrument);
    let url = instrument.map(|instrument| instrument.source.clone());
    let host = url.as_deref().map(|url| shown(url).to_owned());
    let text_of = instrument.and_then(|instrument| instrument.text_of).map(|date| {
        let date = Arg::from(tr.partial_date(date));
        view! { {tr.with(msg::GUIDE_SOURCE_TEXT_OF, &[("date", date)])} " · " }
    });
    let facts =
        tr.with(msg::GUIDE_SOURCE_FACTS, &[("ids", Arg::from(source.facts.join(", ").replace('-', "\u{2011}")))]);
    view! {
        <li id=source.anchor()>
            <a href=url>{source.name(tr)}</a>
            <p class="small">{text_of} <bdi dir="ltr">{host}</bdi> <br /> {facts}</p>
        </li>
    }
    .into_any()
}

/// An address as a person reads it: without scheme, "www" and what follows a question mark.
pub(crate) fn shown(url: &str) -> &str {
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    let url = url.strip_prefix("www.").unwrap_or(url);
    url.split(['?', '#']).next().unwrap_or(url).trim_end_matches('/')
}
