'use client'

import { useState } from 'react'
import { NumTd, RowHead, Table, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { SelectField } from '@/components/dasar/ui/field'
import { bilangan, persenRatusan, TIADA } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { SubIsian } from '@/lib/lapor/pelaporan/types'
import { ikutKas, merata, type Setahun } from './susun-target'

type Cara = 'merata' | 'kas'
const BULAN = Array.from({ length: 12 }, (_, i) => ({ nilai: String(i + 1), nama: namaBulan(i + 1) }))
/** Rows of the preview that are shown. */
const MAKS_TAMPIL = 20

interface PanelTargetProps {
  /** the sub-kegiatan of the selected rows, as they stand now */
  sub: readonly SubIsian[]
  tutup: readonly number[]
  /** writes targets as one step that can be undone */
  onIsi: (isi: readonly { subId: number; bulan: number; nilai: number }[]) => void
}

/** Works targets out for the selected sub-kegiatan and shows them first; only then they are written into the grid. */
export function PanelTarget({ sub, tutup, onIsi }: PanelTargetProps) {
  const [cara, setCara] = useState<Cara>('merata')
  const [dari, setDari] = useState(1)
  const [sampai, setSampai] = useState(12)
  const rencana = sub.map((satu): { satu: SubIsian; nilai: Setahun | null } => ({ satu, nilai: cara === 'kas' ? ikutKas(satu) : merata(dari, Math.max(dari, sampai)) }))
  const isi = rencana.flatMap(({ satu, nilai }) =>
    (nilai ?? []).flatMap((target, i) => (target === null || tutup.includes(i + 1) || satu.fisik.rencana[i] === target ? [] : [{ subId: satu.id, bulan: i + 1, nilai: target }])))
  const tanpaKas = rencana.filter(({ nilai }) => nilai === null).length
  return (
    <Disclosure label="Isi target…" className="open:order-last open:basis-full">
      <div className="flex flex-col gap-3">
        <p className="max-w-prose text-sm text-redup">Untuk sub-kegiatan dari baris yang dipilih di lembar: {bilangan(sub.length)}. Bulan yang terkunci tidak diubah; hasilnya dapat diubah lagi, dan Ctrl+Z menariknya kembali.</p>
        <div className="flex flex-wrap items-end gap-3">
          <SelectField label="Cara" name="cara-target" value={cara} onChange={(event) => setCara(event.target.value as Cara)} opsi={[{ nilai: 'merata', nama: 'Merata' }, { nilai: 'kas', nama: 'Ikut anggaran kas' }]} />
          {cara === 'merata' ? (
            <>
              <SelectField label="Mulai" name="dari-target" value={String(dari)} onChange={(event) => setDari(Number(event.target.value))} opsi={BULAN} />
              <SelectField label="Selesai 100%" name="sampai-target" value={String(Math.max(dari, sampai))} onChange={(event) => setSampai(Number(event.target.value))} opsi={BULAN.slice(dari - 1)} />
            </>
          ) : null}
          <Button aria-disabled={isi.length === 0} onClick={() => (isi.length > 0 ? onIsi(isi) : undefined)}>Isikan {bilangan(isi.length)} target ke lembar</Button>
        </div>
        {tanpaKas > 0 ? <p className="text-sm text-kuning">{bilangan(tanpaKas)} sub-kegiatan belum punya anggaran kas, jadi tidak diisi.</p> : null}
        <Table caption={`Target yang akan diisikan, persen kumulatif${rencana.length > MAKS_TAMPIL ? `; ${MAKS_TAMPIL} sub-kegiatan pertama` : ''}`} tinggi="20rem">
          <thead><tr><Th>Sub-kegiatan</Th>{BULAN.map(({ nilai, nama }) => <Th key={nilai} angka satuan={tutup.includes(Number(nilai)) ? 'terkunci' : undefined}>{nama}</Th>)}</tr></thead>
          <tbody>
            {rencana.slice(0, MAKS_TAMPIL).map(({ satu, nilai }) => (
              <Tr key={satu.id}>
                <RowHead className="font-normal sm:min-w-64">{satu.kode} {satu.nama}</RowHead>
                {BULAN.map((_, i) => {
                  const kini = satu.fisik.rencana[i] ?? null
                  const target = tutup.includes(i + 1) ? kini : (nilai?.[i] ?? kini)
                  return <NumTd key={i} className={target === kini ? 'text-redup' : 'font-medium'}>{target === null ? TIADA : persenRatusan(target)}</NumTd>
                })}
              </Tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Disclosure>
  )
}
