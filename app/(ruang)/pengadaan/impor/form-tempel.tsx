'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'
import { tempelRup } from '@/lib/lapor/pengadaan/rup/actions'
import { BersamaRup, type BersamaProps } from './isian-bersama'

const CONTOH = 'Kode RUP\tNama Paket\tPagu\tMetode\tJenis Pengadaan\tWaktu Pemilihan\n40000001\tBelanja obat\t125.000.000\tE-Purchasing\tBarang\tMaret 2023'

/** A list pasted out of a spreadsheet: the same preview as of a file. */
export function FormTempelRup({ tahun, unit, kantor, hariIni }: BersamaProps) {
  const aksi = useAksi(tempelRup)
  const [teks, setTeks] = useState(aksi.nilai('teks'))
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-4">
      <HasilForm aksi={aksi} />
      <TextareaField
        label="Tempel daftar dari Excel atau SiRUP" name="teks" rows={6} value={teks} onChange={(event) => setTeks(event.target.value)} error={salah.teks}
        placeholder={CONTOH} wrap="off" spellCheck={false} className="font-mono text-sm" hint="Salin selnya termasuk kepala kolom, lalu tempel di sini."
      />
      <BersamaRup tahun={tahun} unit={unit} kantor={kantor} hariIni={hariIni} nilai={aksi.nilai} salah={salah} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca…' : 'Baca tempelan'}</Button></div>
    </form>
  )
}
