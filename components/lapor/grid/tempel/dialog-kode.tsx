'use client'

import { useMemo, useState } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import type { BlokKode, CaraGanda, Tujuan } from '@/lib/lapor/tempel/types'
import { menyebutBulan, rencanakan, siapMasuk, tingkatSub } from '@/lib/lapor/tempel/utils'
import type { IsiGrid } from '../use-isi'
import { DaftarTinggal, TabelUbah } from './daftar-butir'
import { Jendela } from './jendela'
import { namaTujuan, PilihKolom } from './pilih-kolom'
import { PilihGanda } from './pilih-ganda'
import { barisUnit } from './unit'

interface DialogKodeProps {
  blok: BlokKode
  /** the column where the cursor stands: the only one without a heading is meant for it */
  kursor: Tujuan
  isi: IsiGrid
  bulan: number
  onMasuk: (daftar: readonly { kunci: string; teks: string }[], kata: string) => void
  onTutup: () => void
}

/** What the headings say; a lone column without a heading is for the cursor's. The others are asked. */
function tujuanAwal({ angka, berekening }: BlokKode, kursor: Tujuan): Map<number, Tujuan> {
  const pasti = angka.flatMap(({ k, usul }): [number, Tujuan][] => (usul === null ? [] : [[k, usul]]))
  const sisa = angka.filter(({ usul }) => usul === null)
  const [satu] = sisa
  const dipakai = pasti.some(([, tujuan]) => tujuan !== 'abaikan')
  const persen = satu?.contoh.endsWith('%') ?? false
  if (sisa.length !== 1 || !satu || dipakai || menyebutBulan(satu.judul) || (persen !== tingkatSub(kursor) && (persen || berekening))) return new Map(pasti)
  return new Map([...pasti, [satu.k, kursor]])
}

const TERTUTUP = 'Selnya tertutup: sekarang hanya dapat dibaca.'

/** A pasted list matched by its codes, shown before it goes in: what is matched, not found, doubled, refused, and the sums of both sides. */
export function DialogKode({ blok, kursor, isi, bulan, onMasuk, onTutup }: DialogKodeProps) {
  const [tujuan, setTujuan] = useState(() => tujuanAwal(blok, kursor))
  const [ganda, setGanda] = useState<CaraGanda>(null)
  const unit = useMemo(() => barisUnit(isi.sub), [isi.sub])
  const rencana = rencanakan(blok, { unit, tujuan, ganda, teks: isi.teksKunci, tutup: (kunci) => (isi.bolehKunci(kunci) ? null : TERTUTUP) })
  const { masuk, sama, tidakAda, samar, tolak, induk, jumlahBlok, jumlahMasuk } = rencana
  const terpilih = [...tujuan.values()].some((satu) => satu !== 'abaikan')
  const siap = siapMasuk(rencana, ganda)
  const tinggal = tidakAda.length + samar.length + tolak.length + (ganda === 'tinggal' ? rencana.ganda.length : 0)
  const masukkan = (): void => {
    if (!siap) return
    const kata = [`${bilangan(masuk.length)} angka dimasukkan menurut kodenya.`, sama.length > 0 ? `${bilangan(sama.length)} sudah sama.` : '', tinggal > 0 ? `${bilangan(tinggal)} tidak dimasukkan.` : '']
    onMasuk(masuk.map(({ kunci, baru }) => ({ kunci, teks: baru })), kata.filter(Boolean).join(' '))
    onTutup()
  }
  return (
    <Jendela
      judul="Cocokkan daftar menurut kodenya" onTutup={onTutup}
      aksi={<><Button ragam="utama" aria-disabled={!siap} onClick={masukkan}>Masukkan {bilangan(masuk.length)} angka</Button><Button onClick={onTutup}>Batal</Button></>}
    >
      {blok.angka.length === 0 ? <Notice nada="peringatan">Blok berisi kode, tetapi tidak berisi kolom angka. Tidak ada yang ditempel.</Notice> : (
        <PilihKolom angka={blok.angka} tujuan={tujuan} bulan={bulan} onPilih={(k, satu) => setTujuan(new Map([...tujuan, [k, satu]]))} />
      )}
      {blok.angka.length > 0 && !terpilih ? <Notice nada="info">Pilih dulu untuk apa kolom angkanya.</Notice> : null}
      {rencana.inggris ? <Notice nada="info">Angka di blok ini dibaca dengan penulisan Inggris: 1,234.56 menjadi 1.234,56.</Notice> : null}
      {rencana.mungkinKumulatif > 0 ? (
        <Notice nada="peringatan" judul="Mungkin ini jumlah s.d. bulan ini, bukan realisasi sebulan.">
          Di {bilangan(rencana.mungkinKumulatif)} baris yang sudah punya realisasi, angkanya tidak kurang dari seluruh realisasi s.d. bulan lalu. Bila kolomnya kumulatif, pilih “s.d.” di atas: bulan-bulan lalu dikurangkan.
        </Notice>
      ) : null}
      {terpilih ? (
        <>
          <p role="status"><strong>{bilangan(masuk.length)} cocok dan berubah</strong>, {bilangan(sama.length)} sudah sama, {bilangan(tinggal + (ganda === null ? rencana.ganda.length : 0))} tidak masuk. Jumlah rupiah di blok <strong className="tabular-nums">{rupiah(jumlahBlok)}</strong>, yang masuk <strong className="tabular-nums">{rupiah(jumlahMasuk)}</strong>.</p>
          {masuk.length === 0 && sama.length === 0 ? <Notice nada="galat">Tidak satu pun kode blok ini cocok dengan baris unit. Periksa apakah daftarnya milik unit dan tahun ini.</Notice> : null}
          <PilihGanda daftar={rencana.ganda} cara={ganda} onPilih={setGanda} />
          <DaftarTinggal judul="kode tidak ditemukan di unit ini" daftar={tidakAda} buka />
          <DaftarTinggal judul="kode cocok dengan lebih dari satu baris" daftar={samar} buka />
          <DaftarTinggal judul="angka ditolak" daftar={tolak} buka />
          {masuk.length > 0 ? <TabelUbah caption="Angka yang akan dimasukkan" daftar={masuk.map(({ kunci, nama, tujuan: satu, lama, baru }) => ({ id: kunci, nama, kolom: namaTujuan(satu, bulan).replace(/ \(.*/, ''), lama, baru }))} /> : null}
          <DaftarTinggal judul="baris jumlah atau induk di blok, tidak dimasukkan" daftar={induk} buka={false} />
        </>
      ) : null}
    </Jendela>
  )
}
