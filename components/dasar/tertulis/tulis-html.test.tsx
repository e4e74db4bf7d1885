// @vitest-environment happy-dom
import fc from 'fast-check'
import { Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Batang } from '@/components/dasar/charts/batang'
import { BulletBars } from '@/components/dasar/charts/bullet'
import { KurvaS } from '@/components/dasar/charts/kurva-s'
import { BatangTumpuk } from '@/components/dasar/charts/tumpuk'
import { NumTd, RowHead, Table, Th, Tr } from '@/components/dasar/tables/table'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { tulisHtml } from './tulis-html'

/** As a browser reads it: every element with its attributes in order of name, and its texts. */
function baca(html: string): string {
  const wadah = document.createElement('div')
  wadah.innerHTML = html
  const tulis = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? ''
    const atribut = [...node.attributes].map(({ name, value }) => `${name}=${name === 'style' ? value.replaceAll(/\s|;$/g, '') : value}`).sort()
    return `<${node.tagName} ${atribut.join('|')}>${[...node.childNodes].map(tulis).join('')}</>`
  }
  return [...wadah.childNodes].map(tulis).join('')
}
const sama = (node: ReactNode): void => expect(baca(tulisHtml(node) ?? 'null')).toBe(baca(renderToStaticMarkup(node)))
const persen = (atas: bigint) => rasio(atas, 100n, 'Tidak ada')

describe('static elements as HTML', () => {
  it('are what React writes, for any text, name, title and address', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), fc.integer(), (teks, judul, alamat, angka) => {
      sama(<div title={judul} aria-label={teks} data-x={judul}><a href={`/${alamat}`} className={judul}>{teks}{' '}{angka}{teks}</a><br />{null}{false}{angka > 0 ? judul : undefined}</div>)
    }))
  })

  it('keep switches, styles, numbers, fragments and lists as React does', () => {
    sama(
      <section hidden aria-hidden={false} aria-busy tabIndex={-1} className={undefined} title="">
        <Fragment key="a"><p style={{ maxHeight: 12, width: '3.5%', opacity: 0.5, paddingLeft: 0, '--n': '4%' } as object}>{12n}</p></Fragment>
        {[1, 2].map((n) => <li key={n} value={n}>{n}</li>)}
        <details open><summary>x</summary></details><details open={false} />
        <a download href="?a=1&b=2">unduh</a><time dateTime="2023-06-30">30</time>
      </section>)
  })

  it('draw every picture and table as before', () => {
    sama(<BulletBars baris={[{ nama: 'A & B <x>', nilai: persen(30n), target: persen(40n), catatan: <ZonaMark zona="MERAH" sementara />, keterangan: 'k' }, { nama: 'B', nilai: tiada('belum "ada"'), target: persen(120n) }]} />)
    sama(<BatangTumpuk bagian={[{ nama: '0%', jumlah: 3, warna: 'bg-realisasi', href: '/x?a=1&b=2' }, { nama: '1%', jumlah: 0, warna: 'arsir' }]} />)
    sama(<KurvaS bacaan="Kurva" data={{ tahun: 2023, batas: 6, target: Array.from({ length: 12 }, (_, i) => i * 800), realisasi: [100, 300, null, 900, 1200, 2100], lalu: [], proyeksi: 9000 }} />)
    sama(<>{(['MERAH', 'KUNING', 'HIJAU', 'MENDAHULUI', 'BELUM_LAPOR', null] as const).map((zona) => <ZonaMark key={String(zona)} zona={zona} alasan="sebab" />)}</>)
    sama(
      <Table caption={'Posisi "unit"'} tinggi="32rem">
        <thead><tr><Th>Unit</Th><Th angka satuan="Rp">Pagu</Th></tr></thead>
        <tbody><Tr><RowHead style={{ paddingLeft: '1.5rem' }}><a href={`/unit/${3}`}>Dinas</a></RowHead><NumTd title="sebab">1.234</NumTd></Tr><Tr><th colSpan={2}><Batang nilai={persen(130n)} target={persen(50n)} /></th></Tr></tbody>
      </Table>)
  })
})

describe('what only React can make', () => {
  function Nanti() { return Promise.resolve('x') as unknown as ReactNode }
  const peramban = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') })
  const Peramban = peramban as () => null
  it.each([
    ['a component of the browser', <Peramban key="a" />],
    ['one that waits', <Nanti key="b" />],
    ['a form', <form key="c"><input /></form>],
    ['raw HTML', <p key="d" dangerouslySetInnerHTML={{ __html: '<b>x</b>' }} />],
    ['an address that runs', <a key="e" href="java&#x0A;script:alert(1)">x</a>],
    ['a function among the children', <p key="f">{(() => 'x') as unknown as ReactNode}</p>],
  ])('%s is left to it', (_, node) => {
    expect(tulisHtml(<div><p>sebelumnya</p>{node}</div>)).toBeNull()
  })

  it('a fault of a component is a fault', () => {
    function Rusak(): ReactNode { throw new RangeError('rusak') }
    expect(() => tulisHtml(<Rusak />)).toThrow(RangeError)
  })
})
