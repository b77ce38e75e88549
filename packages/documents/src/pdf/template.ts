/**
 * The one Typst source of every document. It holds no text of a document: all of it comes as data
 * (`sys.inputs.document`, see `template-data.ts`) and is set as text, so nothing in it can be read as markup.
 */
export const TEMPLATE = `
#let d = json(bytes(sys.inputs.document))
#let words = d.words
#let ink = rgb(d.colours.ink)
#let fill = rgb(d.colours.fill)
#let on-fill = rgb(d.colours.onFill)
#let grey = luma(95)

#set document(title: d.title, author: d.body, date: datetime(year: d.day.at(0), month: d.day.at(1), day: d.day.at(2)))
#set text(font: d.fonts, lang: "it", region: "it", size: 10pt, hyphenate: true, fallback: false)
#set par(leading: 0.62em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (x: d.margin * 1pt, top: d.foot * 1pt, bottom: d.foot * 1pt),
  background: if d.draft {
    place(center + horizon, rotate(-45deg, text(size: 120pt, weight: 700, fill: luma(236), hyphenate: false, words.draft)))
  },
  header: {
    set text(size: 8pt, fill: grey, hyphenate: false)
    grid(columns: (1fr, auto), column-gutter: 12pt, d.running.body, align(end, d.running.title))
  },
  footer: {
    set text(size: 8pt, fill: grey)
    align(end, context {
      words.page.at(0)
      counter(page).display("1")
      words.page.at(1)
      str(counter(page).final().first())
      words.page.at(2)
    })
  },
)
#set figure.caption(position: top, separator: ". ")
#show figure.caption: set align(start)
#show figure.caption: set block(sticky: true)
#show figure.caption: set text(size: 9pt, weight: 600, fill: ink)
#show figure: set block(above: 1.4em, below: 1.6em)
#show heading: set text(fill: ink, hyphenate: false)
#show heading: set par(leading: 0.5em)
#show heading: set block(above: 1.6em, below: 0.9em)
#show footnote.entry: set text(size: 8pt)
#show link: set text(fill: ink)
#set table(inset: (x: 4pt, y: 3pt), stroke: (x: none, top: none, bottom: 0.5pt + luma(200)))
#set table.cell(breakable: false)
#set list(indent: 4pt)
#set enum(indent: 4pt)

#let run(r) = {
  let shown = text(r.text)
  if r.strong { shown = strong(shown) } else if "figure" in r { shown = strong(delta: 0, shown) }
  if r.emphasis { shown = emph(shown) }
  if "to" in r { shown = link(label(r.to), underline(shown)) }
  shown
  if "note" in r { footnote(text(r.note)) }
}
#let runs(all) = { []; all.map(run).join() }

#let heading-of(i) = {
  show heading: set text(size: i.size * 1pt)
  let made = heading(level: i.level, i.text)
  if "label" in i [#made#label(i.label)] else { made }
}

#let paragraph-of(i) = if i.aside {
  block(
    width: 100%, inset: (left: 10pt, rest: 6pt), stroke: (left: 2.5pt + fill), fill: luma(246), sticky: i.leads,
    par(runs(i.runs)),
  )
} else if i.leads {
  block(sticky: true, spacing: 0.95em, par(runs(i.runs)))
} else { par(runs(i.runs)) }

#let list-of(i) = {
  let items = i.items.map(runs)
  if i.ordered { enum(..items) } else { list(..items) }
}

#let words-of(c) = if c.hyphenate { text(hyphenate: true, c.text) } else { c.text }

#let cell-of(c, whole, span) = {
  let shown = words-of(c)
  if c.strong { shown = strong(shown) }
  if whole and span == 1 { shown } else { table.cell(breakable: not whole, colspan: span, shown) }
}

// Rows stay on one page by a cell without width that stands beside them all (see dropHolds).
#let row-of(r, many, held) = {
  let last = if held and r.stays == 1 { 2 } else { 1 }
  for (at, c) in r.cells.enumerate() { (cell-of(c, r.whole, if at + 1 == many { last } else { 1 }),) }
  if held and r.stays > 1 { (table.cell(rowspan: r.stays, inset: 0pt, stroke: none, []),) }
}

#let table-of(i) = {
  let t = i.table
  let many = t.columns.len()
  let more = if t.held { 1 } else { 0 }
  show figure: set block(breakable: not t.together)
  set par(leading: 0.5em)
  let head = table.header(..t.columns.enumerate().map(((at, c)) => table.cell(
    colspan: if at + 1 == many { 1 + more } else { 1 },
    fill: fill, align: bottom, text(fill: on-fill, weight: 600, words-of(c)),
  )), repeat: t.repeats)
  let rows = t.rows.map(r => if r.heading {
    (table.header(level: 2, repeat: r.repeats, table.cell(
      colspan: many + more, fill: luma(236), align: start, breakable: not r.whole,
      text(weight: 600, words-of(r.cells.at(0))),
    )),)
  } else { row-of(r, many, t.held) }).flatten()
  show table: set text(size: t.size * 1pt, number-width: "tabular", hyphenate: false)
  let body = table(
    columns: t.columns.map(c => c.width * 1pt) + (0pt,) * more,
    align: t.columns.map(c => if c.align == "end" { end } else { start }) + (start,) * more,
    head, ..rows,
  )
  let made = if i.part == 0 {
    figure(kind: table, supplement: words.table, caption: text(i.caption), body)
  } else {
    figure(kind: table, supplement: none, numbering: none, outlined: false, body, caption: {
      words.table + " "
      context counter(figure.where(kind: table)).display("1")
      ". " + i.caption
    })
  }
  if "label" in i [#made#label(i.label)] else { made }
}

#let drawing-of(i) = {
  show figure: set block(breakable: false)
  let made = figure(
    kind: image, supplement: words.drawing, caption: text(i.caption),
    image(bytes(i.svg), format: "svg", alt: i.alternative),
  )
  if "label" in i [#made#label(i.label)] else { made }
}

#let item-of(i) = {
  if i.kind == "heading" { heading-of(i) }
  else if i.kind == "paragraph" { paragraph-of(i) }
  else if i.kind == "list" { list-of(i) }
  else if i.kind == "table" { table-of(i) }
  else { drawing-of(i) }
}

#page(header: none, footer: none, {
  if "logo" in d { image("/logo", format: d.logo, height: 60pt, fit: "contain", alt: d.body) }
  v(if "logo" in d { 60pt } else { 120pt })
  set par(leading: 0.5em)
  par(text(size: 16pt, fill: grey, hyphenate: false, d.body))
  line(length: 100%, stroke: 2.5pt + fill)
  v(12pt)
  show title: set text(size: d.titleSize * 1pt, weight: 700, fill: ink, hyphenate: false)
  title()
  v(6pt)
  for own in d.under { par(text(size: 13pt, own)) }
})

#page({
  {
    show outline.entry.where(level: 1): set text(weight: 600)
    show outline.entry.where(level: 1): set block(above: 0.9em)
    outline(title: words.contents, depth: 3)
  }
  if d.tables > 0 { outline(title: words.tables, target: figure.where(kind: table, outlined: true)) }
  if d.drawings > 0 { outline(title: words.drawings, target: figure.where(kind: image)) }
})

#for leaf in d.leaves { page(flipped: leaf.landscape, for i in leaf.items { item-of(i) }) }
`;
