import type { ReactNode } from 'react'
import Link from 'next/link'
import { Blok } from '@/components/dasar/ui/blok'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { rekat } from '@/lib/dasar/format/angka'
import type { Panel } from '@/lib/lihat/panel/types'
import { GambarPanel } from './gambar-panel'
import { adaLebih, gambarPenuh, TabelPanel, type TabelPanelProps } from './tabel-panel'

interface IsiPanelProps {
  panel: Panel
  /** address of the CSV with the panel's table */
  unduh?: string
  className?: string
  /** anchor, where another name than the panel's is known outside */
  id?: string
  /** drawn by the page itself in place of picture and table, where one works in it: a tree, a form */
  isi?: ReactNode
}

/** Pictures that are drawn inside the rows of the table. */
const gambarDiBaris = (bagan: Panel['bagan']): Pick<TabelPanelProps, 'batang' | 'padat'> =>
  bagan?.jenis === 'batang' ? { batang: bagan } : bagan?.jenis === 'peta-panas' ? { padat: bagan.kolom } : {}

/** A panel on a page: finding, reading, picture with its figures, and behind one tap the whole table, formulas and download. */
export function IsiPanel({ panel, unduh, className = 'cetak-utuh', id = panel.kunci, isi }: IsiPanelProps) {
  const { judul, bacaan, tabel, bagan, rumus, sumber, kosong, lanjut } = panel
  if (tabel.baris.length === 0 && kosong) {
    return <Blok id={id} className={className} judul={judul} {...(bacaan === undefined ? {} : { bacaan: rekat(bacaan) })}>{kosong.isi === undefined ? <p className="text-redup">{kosong.judul}.</p> : <EmptyState judul={kosong.judul}>{kosong.isi}</EmptyState>}</Blok>
  }
  const gambar = gambarPenuh(bagan)
  return (
    <Blok
      id={id} className={className} judul={judul} ringkasPonsel={bagan !== undefined}
      {...(bacaan === undefined ? {} : { bacaan: rekat(bacaan) })}
      {...(rumus.length > 0 ? { rumus } : {})}
      {...(unduh === undefined ? {} : { unduh })}
      {...(isi === undefined && adaLebih(panel) ? { tabel: <TabelPanel tabel={tabel} penuh /> } : {})}
    >
      {isi !== undefined ? isi : gambar ? <GambarPanel panel={panel} /> : <TabelPanel tabel={tabel} captionTersembunyi {...gambarDiBaris(bagan)} />}
      {lanjut ? <p className="mt-1 text-sm"><Link href={lanjut.href} prefetch={false} className="tautan">{lanjut.nama}</Link></p> : null}
      {sumber?.map((kalimat) => <p key={kalimat} className="mt-1 text-sm text-redup">{kalimat}</p>)}
    </Blok>
  )
}

interface DaftarPanelProps {
  panel: readonly Panel[]
  /** address of a panel's CSV; missing: the page's files are elsewhere */
  unduh?: (kunci: string) => string
  className?: string
}

/** The panels of a page, in the order of its list. */
export function DaftarPanel({ panel, unduh, className = 'cetak-kisi space-y-10' }: DaftarPanelProps) {
  return <div className={className}>{panel.map((satu) => <IsiPanel key={satu.kunci} panel={satu} {...(unduh === undefined ? {} : { unduh: unduh(satu.kunci) })} />)}</div>
}
