'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { PilihWilayah } from '@/components/lapor/tempat/pilih-wilayah'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { terapkanTempat, urungkanTempat } from '@/lib/lapor/tempat/actions'
import { sen } from '@/lib/realisasi/rupiah'
import type { Wilayah } from '@/lib/tahun/wilayah/types'

/** A row as the browser holds it: money as text, written already. */
export interface BarisPilih {
  /** "SUB:12" */
  kunci: string
  nama: string
  rinci: string
  href: string
  pagu: string
  rupiah: string
  /** where it is or is proposed; empty: nothing is known */
  di: string
  sebab: string | null
  ditempatkan: boolean
  usul: readonly number[]
}

/** Takes the last confirmation back. */
function Urungkan({ tahun, ditulis, sesudah }: { tahun: number; ditulis: string; sesudah: () => void }) {
  const aksi = useAksi(urungkanTempat)
  return (
    <form action={aksi.formAction} onSubmit={(event) => { event.preventDefault(); aksi.kirim(new FormData(event.currentTarget), sesudah) }} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="ditulis" value={ditulis} />
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {aksi.hasil.data ? null : <Button type="submit" aria-disabled={aksi.menunggu}>Urungkan</Button>}
    </form>
  )
}

/** Rows to tick, their rupiah in all, and one confirmation: each where it is proposed, or all in the places chosen below. */
export function TetapkanTempat({ baris, tahun, wilayah }: { baris: readonly BarisPilih[]; tahun: number; wilayah: readonly Wilayah[] }) {
  const aksi = useAksi(terapkanTempat)
  const [pilih, setPilih] = useState<ReadonlySet<string>>(new Set())
  const dapat = baris.filter(({ ditempatkan }) => !ditempatkan)
  const terpilih = dapat.filter(({ kunci }) => pilih.has(kunci))
  const total = sen(terpilih.reduce((n, { pagu }) => n + BigInt(pagu), 0n))
  const ubah = (kunci: string): void => setPilih((lama) => { const baru = new Set(lama); if (!baru.delete(kunci)) baru.add(kunci); return baru })
  return (
    <>
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {aksi.hasil.data && aksi.hasil.data.sasaran > 0 ? <Urungkan key={aksi.hasil.data.ditulis} tahun={tahun} ditulis={aksi.hasil.data.ditulis} sesudah={() => setPilih(new Set())} /> : null}
      <form action={aksi.formAction} onSubmit={(event) => { event.preventDefault(); aksi.kirim(new FormData(event.currentTarget), (hasil) => { if (hasil.data) setPilih(new Set()) }) }} className="flex flex-col gap-3">
        <input type="hidden" name="tahun" value={tahun} />
        {dapat.length === 0 ? null : (
          <div className="sticky top-0 z-20 flex flex-wrap items-center gap-3 border-b border-garis bg-latar py-2">
            <Button onClick={() => setPilih(terpilih.length === dapat.length ? new Set() : new Set(dapat.map(({ kunci }) => kunci)))}>{terpilih.length === dapat.length ? 'Lepas semua' : 'Pilih semua di halaman ini'}</Button>
            <p aria-live="polite" className="text-sm">{terpilih.length === 0 ? 'Belum ada baris yang dipilih.' : `${bilangan(terpilih.length)} baris dipilih, pagu ${rupiahSingkat(total)}.`}</p>
            <Button type="submit" ragam="utama" aria-disabled={aksi.menunggu || terpilih.length === 0}>{aksi.menunggu ? 'Menyimpan…' : 'Tetapkan tempatnya'}</Button>
          </div>
        )}
        {aksi.galat?.isian.butir ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.butir}</p> : null}
        {aksi.galat?.isian.wilayah ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.wilayah}</p> : null}
        {baris.length === 0 ? null : (
          <>
            <Disclosure label="Tempatkan yang dipilih di kecamatan lain dari usulannya"><fieldset><legend className="mb-1 text-sm text-redup">Bila ada yang dicentang di sini, semua baris yang dipilih ditempatkan di situ dan usulannya tidak dipakai.</legend><PilihWilayah wilayah={wilayah} terpilih={[]} /></fieldset></Disclosure>
            <Table caption="Sub-kegiatan dan paket, pagu terbesar dahulu" captionTersembunyi>
              <thead><tr><Th>Apa</Th><Th angka satuan="Rp">Pagu</Th><Th>Di mana</Th></tr></thead>
              <tbody>
                {baris.map((satu) => (
                  <Tr key={satu.kunci}>
                    <RowHead className="min-w-60 font-normal">
                      <span className="flex items-start gap-2">
                        {satu.ditempatkan ? null : <input type="checkbox" name="butir[]" value={`${satu.kunci}=${satu.usul.join(',')}`} checked={pilih.has(satu.kunci)} onChange={() => ubah(satu.kunci)} aria-label={`Pilih ${satu.nama}`} className="mt-1 size-5 accent-aksen" />}
                        <span><a href={satu.href} className="tautan">{satu.nama}</a><span className="block text-sm text-redup">{satu.rinci}</span></span>
                      </span>
                    </RowHead>
                    <NumTd>{satu.rupiah}</NumTd>
                    <Td>{satu.di === '' ? <span className="text-redup">tidak ada usulan</span> : <>{satu.ditempatkan ? null : <Badge>usulan</Badge>} {satu.di}{satu.sebab === null ? null : <span className="block text-sm text-redup">{satu.sebab}</span>}</>}</Td>
                  </Tr>
                ))}
              </tbody>
            </Table>
          </>
        )}
      </form>
    </>
  )
}
