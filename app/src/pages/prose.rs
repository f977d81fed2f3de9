//! Blocks of a guide as HTML: paragraphs and lists with the law beside them, time limits, numbers to call.

use huquq_locales::guides::{Block, Cited, Inline, Target};
use huquq_locales::{Arg, Msg, msg};
use leptos::prelude::*;

use crate::components::icon::Icon;
use crate::components::law::law;
use crate::components::links::{number, place, with_places};
use crate::institution::Contact;
use crate::paths::Address;
use crate::render::Reader;

/// Paragraphs and lists, in order.
pub(crate) fn blocks(reader: Reader, blocks: &[Block]) -> AnyView {
    blocks.iter().map(|block| one_block(reader, block)).collect::<Vec<_>>().into_any()
}

fn one_block(reader: Reader, block: &Block) -> AnyView {
    match block {
        Block::Paragraph(text) => match law(reader, text) {
            Some(law) => view! { <div class="c"><p>{inlines(reader, &text.inline)}</p>{law}</div> }.into_any(),
            None => view! { <p>{inlines(reader, &text.inline)}</p> }.into_any(),
        },
        Block::List { items, .. } if !items.is_empty() && items.iter().all(|item| called(reader, item).is_some()) => {
            let rows: Vec<AnyView> = items.iter().filter_map(|item| call_row(reader, item)).collect();
            view! { <ul class="calls">{rows}</ul> }.into_any()
        }
        Block::List { ordered, items } => {
            let items: Vec<AnyView> = items.iter().map(|item| list_item(reader, item)).collect();
            if *ordered {
                view! { <ol class="p">{items}</ol> }.into_any()
            } else {
                view! { <ul class="p">{items}</ul> }.into_any()
            }
        }
    }
}

fn list_item(reader: Reader, item: &Cited) -> AnyView {
    match law(reader, item) {
        Some(law) => view! { <li><div class="c"><div>{inlines(reader, &item.inline)}</div>{law}</div></li> }.into_any(),
        None => view! { <li>{inlines(reader, &item.inline)}</li> }.into_any(),
    }
}

/// The number an item of "whom to call" begins with.
fn called(reader: Reader, item: &Cited) -> Option<&'static Contact> {
    match item.inline.first() {
        Some(Inline::Link { target: Target::Contact(code), .. }) => reader.site.institution.contact(code),
        _ => None,
    }
}

fn call_row(reader: Reader, item: &Cited) -> Option<AnyView> {
    let tr = reader.tr();
    let contact = called(reader, item)?;
    let rest = inlines(reader, item.inline.get(1..).unwrap_or_default());
    Some(
        view! {
            <li>
                <p class="num">{Icon::Phone.view()} {number(contact)}</p>
                <div>
                    <p><b>{tr.text(Msg::contact_name(&contact.code))} ":"</b> {rest}</p>
                    {second_way(reader, contact)}
                </div>
            </li>
        }
        .into_any(),
    )
}

/// How to dial a short number from a mobile or the regions.
pub(crate) fn second_way(reader: Reader, contact: &Contact) -> Option<AnyView> {
    if contact.also.is_empty() {
        return None;
    }
    let text = reader.tr().with(msg::CONTACTS_ALSO, &[("number", Arg::from(place(0)))]);
    let also = contact.also.clone();
    let run = view! { <bdi class="run" dir="ltr">{also}</bdi> }.into_any();
    Some(view! { <p class="small">{with_places(&text, vec![run])}</p> }.into_any())
}

/// Words with emphasis and links.
pub(crate) fn inlines(reader: Reader, inline: &[Inline]) -> AnyView {
    inline.iter().map(|inline| one_inline(reader, inline)).collect::<Vec<_>>().into_any()
}

fn one_inline(reader: Reader, inline: &Inline) -> AnyView {
    match inline {
        Inline::Text(text) => text.clone().into_any(),
        Inline::Strong(inner) => view! { <strong>{inlines(reader, inner)}</strong> }.into_any(),
        Inline::Em(inner) => view! { <em>{inlines(reader, inner)}</em> }.into_any(),
        Inline::Link { target: Target::Contact(code), inline } => match reader.site.institution.contact(code) {
            Some(contact) if inline.is_empty() => number(contact),
            Some(contact) => view! { <a href=contact.tel()>{inlines(reader, inline)}</a> }.into_any(),
            None => inlines(reader, inline),
        },
        Inline::Link { target, inline } => match address(target, reader) {
            Some(path) => view! { <a href=path>{inlines(reader, inline)}</a> }.into_any(),
            None => inlines(reader, inline),
        },
    }
}

/// Where a link of a text leads; none when there is no such page, then the words stand without a link.
fn address(target: &Target, reader: Reader) -> Option<String> {
    match target {
        Target::Guide(slug) => {
            reader.site.texts.guide_for(reader.language, slug)?;
            Some(reader.to(&Address::Guide(slug.clone())))
        }
        Target::Page(name) => Address::named(name).map(|address| reader.to(&address)),
        Target::Contact(_) => None,
    }
}

/// The time limits that run against the reader: the period, from when, the article. One without an article is not shown.
pub(crate) fn limits(reader: Reader, blocks: &[Block]) -> AnyView {
    blocks
        .iter()
        .flat_map(Block::cited)
        .filter_map(|item| {
            let law = law(reader, item)?;
            let (period, rest) = period(item)?;
            Some(
                view! {
                    <div>
                        <dt>{inlines(reader, period)}</dt>
                        <dd class="c"><div>{inlines(reader, &rest)}</div>{law}</dd>
                    </div>
                }
                .into_any(),
            )
        })
        .collect::<Vec<AnyView>>()
        .into_any()
}

/// The bold period an item of the limits begins with, and the rest without the space between.
fn period(item: &Cited) -> Option<(&[Inline], Vec<Inline>)> {
    let (first, rest) = item.inline.split_first()?;
    let Inline::Strong(period) = first else { return None };
    let mut rest = rest.to_vec();
    if let Some(Inline::Text(text)) = rest.first_mut() {
        // In a line of its own what follows the period needs no comma.
        *text = text.trim_start_matches([' ', ',', '،', '，']).to_owned();
    }
    Some((period, rest))
}
