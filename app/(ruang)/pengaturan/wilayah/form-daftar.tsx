'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, Field, Input, TextareaField, TextField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { lihatDaftarWilayah, terapkanDaftarWilayah } from '@/lib/tahun/wilayah/actions'
import { MAKS_TEKS } from '@/lib/tahun/wilayah/constants'
import type { RencanaWilayah } from '@/lib/tahun/wilayah/types'

const RUPA = { SALAH: ['bermasalah', 'buruk'], BARU: ['baru', 'baik'], UBAH: ['berubah', 'awas'], SAMA: ['sama', 'netral'] } as const

function Rencana({ rencana }: { rencana: RencanaWilayah & { kelebihan: boolean } }) {
  const { jumlah, baris, takDisebut } = rencana
  const tampil = (['SALAH', 'UBAH', 'BARU'] as const).flatMap((keadaan) => baris.filter((satu) => satu.keadaan === keadaan))
  return (
    <>
      <p role="status" className="font-semibold">{bilangan(jumlah.BARU)} baru, {bilangan(jumlah.UBAH)} berubah, {bilangan(jumlah.SAMA)} sama, {bilangan(jumlah.SALAH)} bermasalah{takDisebut > 0 ? `; ${bilangan(takDisebut)} yang tersimpan tidak disebut dan tetap` : ''}.{rencana.kelebihan ? ' Baris sesudah yang ke-2.000 tidak dibaca.' : ''}</p>
      {tampil.length === 0 ? null : (
        <Table caption={`${bilangan(tampil.length)} baris yang bermasalah, berubah, atau baru`} tinggi="50vh">
          <thead><tr><Th>Wilayah</Th><Th>Kode</Th><Th>Isi atau perubahannya</Th></tr></thead>
          <tbody>
            {tampil.map((satu) => (
              <Tr key={satu.nomor}>
                <RowHead><Badge nada={RUPA[satu.keadaan][1]}>{RUPA[satu.keadaan][0]}</Badge> {satu.isi.nama || 'tanpa nama'} <span className="font-normal text-redup">baris {bilangan(satu.nomor)}</span></RowHead>
                <Td>{satu.isi.kode}</Td>
                <Td>{satu.keadaan === 'SALAH' ? satu.salah.join(' ') : satu.keadaan === 'UBAH' ? satu.ubah.map(({ apa, lama, baru }) => `${apa}: ${lama} menjadi ${baru}`).join('; ') : [satu.isi.kodeBps ? `BPS ${satu.isi.kodeBps}` : '', satu.isi.petakBaris === null ? '' : `petak ${satu.isi.petakBaris}, ${satu.isi.petakKolom}`].filter(Boolean).join('; ')}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}

function FormTerap({ dilihat: { teks, sumber, rencana }, berubah }: { dilihat: { teks: string; sumber: string; rencana: RencanaWilayah }; berubah: boolean }) {
  const aksi = useAksi(terapkanDaftarWilayah)
  const banyak = rencana.jumlah.BARU + rencana.jumlah.UBAH
  if (banyak === 0) return <p className="text-redup">Tidak ada yang perlu disimpan.</p>
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="teks" value={teks} /><input type="hidden" name="sumber" value={sumber} /><input type="hidden" name="tanda" value={rencana.tanda} />
      {rencana.jumlah.SALAH > 0 ? <CheckField name="paham" value="ya" label={`Saya mengerti bahwa ${bilangan(rencana.jumlah.SALAH)} baris bermasalah ditinggalkan.`} /> : null}
      {aksi.galat?.isian.paham ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.paham}</p> : null}
      {berubah ? <p className="text-sm">Kotak di atas sudah diubah. Yang disimpan adalah perbedaan yang ditunjukkan ini.</p> : null}
      {aksi.hasil.data ? null : <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : `Simpan ${bilangan(banyak)} wilayah`}</Button></div>}
    </form>
  )
}

/** A list of places: pasted or from a text file, then what it would change, then saving it. */
export function FormDaftarWilayah({ awal }: { awal: { teks: string; sumber: string } }) {
  const aksi = useAksi(lihatDaftarWilayah)
  const [teks, setTeks] = useState(aksi.nilai('teks', awal.teks))
  const [besar, setBesar] = useState(false)
  const { data } = aksi.hasil
  const baca = (berkas: File | undefined): void => {
    if (berkas === undefined) return
    setBesar(berkas.size > MAKS_TEKS)
    if (berkas.size <= MAKS_TEKS) void berkas.text().then(setTeks)
  }
  return (
    <div className="flex flex-col gap-4">
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-5xl flex-col gap-4">
        <HasilForm aksi={aksi} />
        <TextareaField
          label="Kode Kemendagri, nama, kode BPS, baris petak, kolom petak" name="teks" required={false} rows={8} value={teks} onChange={(event) => setTeks(event.target.value)} error={aksi.galat?.isian.teks}
          wrap="off" spellCheck={false} className="font-mono text-sm" hint="Salin dari Excel lalu tempel, atau CSV. Tiga kolom terakhir boleh kosong: yang kosong tidak mengubah."
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Atau pilih berkas" name="berkas" hint=".csv atau .txt; isinya masuk ke kotak di atas" error={besar ? 'Berkas lebih dari 300 KB. Kirim daftar wilayah saja.' : undefined}>{(kaitan) => <Input type="file" accept=".csv,.txt,.tsv" className="py-1.5" onChange={(event) => baca(event.target.files?.[0])} {...kaitan} />}</Field>
          <TextField label="Sumber daftar" name="sumber" maxLength={300} defaultValue={aksi.nilai('sumber', awal.sumber)} error={aksi.galat?.isian.sumber} />
        </div>
        <div><Button type="submit" ragam={data ? 'biasa' : 'utama'} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca…' : 'Lihat perbedaannya'}</Button></div>
      </form>
      {data && !aksi.menunggu ? <section aria-label="Perbedaan" className="flex flex-col gap-4 border-t border-garis pt-4"><Rencana rencana={data.rencana} /><FormTerap key={data.rencana.tanda} dilihat={data} berubah={teks.trim() !== data.teks} /></section> : null}
    </div>
  )
}
