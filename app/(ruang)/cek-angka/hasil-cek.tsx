'use client'

import { useState } from 'react'
import Link from 'next/link'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Select } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_PUTUSAN, URUTAN_PUTUSAN } from '@/lib/rakor/cek-angka/constants'
import type { HasilCek, TandaAngka } from '@/lib/rakor/cek-angka/tampil'
import { BentukPutusan, TandaPutusan } from './rupa-putusan'
import { SalinKalimat } from './salin-kalimat'
import { TeksBertanda } from './teks-bertanda'

function judul({ tanda, hitung }: HasilCek): string {
  if (tanda.length === 0) return 'Tidak ada angka yang dapat dibandingkan dalam naskah ini'
  if (hitung.BERTENTANGAN > 0) return `${bilangan(hitung.BERTENTANGAN)} dari ${bilangan(tanda.length)} angka bertentangan dengan data`
  return `Tidak ada angka yang bertentangan dengan data, dari ${bilangan(tanda.length)} angka`
}

const Baris = ({ tanda, nomor }: { tanda: TandaAngka; nomor: number }) => (
  <Tr id={`angka-${nomor}`} className="target:bg-aksen-alas">
    <RowHead className="angka"><a href={`#teks-${nomor}`} className="tautan">{tanda.teks}</a></RowHead>
    <Td className="min-w-44">
      <TandaPutusan putusan={tanda.putusan} />
      <span className="block">{tanda.sebab}</span>
      {tanda.asal === null ? null : <span className="block text-sm text-redup">{tanda.asal.href === null ? tanda.asal.tempat : <Link href={tanda.asal.href} prefetch={false} className="tautan">{tanda.asal.tempat}</Link>}</span>}
      {tanda.kalimatBenar === null ? null : <SalinKalimat kalimat={tanda.kalimatBenar} />}
    </Td>
    <Td className="angka font-semibold">{tanda.benar ?? ''}</Td>
  </Tr>
)

/** The verdicts: how many of each, the text with its figures marked, and the table beside it. */
export function HasilCekAngka({ hasil }: { hasil: HasilCek }) {
  const [pilih, setPilih] = useState('semua')
  const tampil = hasil.tanda.map((tanda, i) => ({ tanda, nomor: i + 1 })).filter(({ tanda }) => pilih === 'semua' || tanda.putusan === pilih)
  return (
    <section aria-labelledby="judul-hasil">
      <h2 id="judul-hasil" className="text-lg">{judul(hasil)}</h2>
      <p className="text-redup">Dibandingkan dengan {hasil.posisi}. {hasil.bukanAngka > 0 ? `${bilangan(hasil.bukanAngka)} tanggal, peraturan, kode, dan sejenisnya dilewati.` : ''}</p>
      <ul className="my-3 flex flex-wrap gap-x-5 gap-y-1">
        {URUTAN_PUTUSAN.map((putusan) => <li key={putusan} className="flex items-center gap-1.5"><BentukPutusan putusan={putusan} /><strong className="tabular-nums">{bilangan(hasil.hitung[putusan])}</strong> {NAMA_PUTUSAN[putusan]}</li>)}
      </ul>
      <div className="grid gap-8 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div><h3 className="mb-2 font-semibold">Naskah</h3><TeksBertanda teks={hasil.teks} tanda={hasil.tanda} /></div>
        {hasil.tanda.length === 0 ? null : (
          <div className="min-w-0">
            <label className="cetak-sembunyi mb-2 flex max-w-xs flex-col gap-1 text-sm">Tampilkan<Select value={pilih} onChange={({ target }) => setPilih(target.value)} opsi={[{ nilai: 'semua', nama: 'Semua angka' }, ...URUTAN_PUTUSAN.map((putusan) => ({ nilai: putusan, nama: `Yang ${NAMA_PUTUSAN[putusan]}`, mati: hasil.hitung[putusan] === 0 }))]} /></label>
            <Table caption="Angka dalam naskah, menurut urutannya">
              <thead><tr><Th angka>Tertulis</Th><Th>Putusan, sebab, dan asal</Th><Th angka>Seharusnya</Th></tr></thead>
              <tbody>{tampil.map(({ tanda, nomor }) => <Baris key={nomor} tanda={tanda} nomor={nomor} />)}</tbody>
            </Table>
          </div>
        )}
      </div>
    </section>
  )
}
