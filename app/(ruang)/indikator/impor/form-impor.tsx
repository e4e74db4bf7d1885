'use client'

import { TabelImpor } from './tabel-impor'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { TerapTempelan } from '@/components/lapor/forms/terap-tempelan'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { useTempelan } from '@/components/lapor/forms/use-tempelan'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input, TextareaField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { lihatImporIndikator, terapkanImporIndikator } from '@/lib/lapor/indikator/actions'
import { BERKAS_BESAR, MAKS_BERKAS } from '@/lib/lapor/indikator/constants'

const CONTOH = 'Indikator\tCara ukur\tTahun\tTanggal\tNilai\tSumber\tWilayah'
type Pratinjau = NonNullable<Awaited<ReturnType<typeof lihatImporIndikator>>['data']>

/** Saves what is shown, all of it or nothing. */
function FormTerap({ data, berubah }: { data: Pratinjau; berubah: boolean }) {
  const aksi = useAksi(terapkanImporIndikator)
  const { banyak } = data
  const ditinggalkan = banyak.SALAH + banyak.LEPAS
  if (banyak.TANYA > 0) return <Notice nada="peringatan">Jawab dulu {bilangan(banyak.TANYA)} baris yang ditanyakan, lalu lihat lagi.</Notice>
  if (banyak.BARU === 0) return <Notice nada={banyak.SALAH > 0 ? 'peringatan' : 'info'}>{banyak.SALAH > 0 ? 'Belum ada yang dapat disimpan. Perbaiki barisnya di kotak di atas, lalu lihat lagi.' : 'Semua nilai lembar ini sudah tercatat. Tidak ada yang perlu disimpan.'}</Notice>
  const paham = ditinggalkan > 0 ? `Saya mengerti bahwa ${bilangan(ditinggalkan)} baris ditinggalkan.` : null
  return <TerapTempelan aksi={aksi} pratinjau={{ ...data, kiriman: data.jawaban }} paham={paham} simpan={`Simpan ${bilangan(banyak.BARU)} nilai`} berubah={berubah} />
}

/** A sheet of values: pasted or from a file, then what it would write, then saving it. */
export function FormImpor() {
  const { aksi, data, teks, setTeks, kirimanKe, besar, pilihBerkas, kirim, berubah } = useTempelan(lihatImporIndikator, MAKS_BERKAS)
  const salah = aksi.galat?.isian ?? {}
  return (
    <div className="flex flex-col gap-6">
      <form action={aksi.formAction} onSubmit={kirim} className="flex flex-col gap-4">
        <HasilForm aksi={aksi} />
        <input type="hidden" name="asal" value={data?.asal ?? ''} /><input type="hidden" name="dijawab" value={data?.dijawab ?? ''} />
        <div className="flex max-w-5xl flex-col gap-4">
          <TextareaField label="Tempel lembar dari Excel" name="teks" required={false} rows={8} value={teks} onChange={(event) => setTeks(event.target.value)} error={salah.teks} placeholder={CONTOH} wrap="off" spellCheck={false} className="font-mono text-sm" hint="Salin sel termasuk kepala kolomnya." />
          <Field label="Atau pilih berkas" name="berkas" hint=".xlsx, .xls, .ods, atau .csv; isinya masuk ke kotak di atas" error={besar ? BERKAS_BESAR : salah.berkas}>
            {(kaitan) => <Input key={kirimanKe} type="file" accept=".xlsx,.xls,.ods,.csv" className="py-1.5" onChange={pilihBerkas} {...kaitan} />}
          </Field>
        </div>
        {data && !aksi.menunggu ? (data.rencana.ditolak === null ? <TabelImpor rencana={data.rencana} banyak={data.banyak} jawaban={data.jawaban} /> : <Notice nada="galat" judul="Lembar ini belum dapat dibaca" umumkan><p>{data.rencana.ditolak}</p></Notice>) : null}
        <div><Button type="submit" ragam={data && data.banyak.TANYA === 0 ? 'biasa' : 'utama'} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca…' : data ? 'Lihat lagi' : 'Lihat putusannya'}</Button></div>
      </form>
      {data && !aksi.menunggu && data.rencana.ditolak === null ? <FormTerap key={`${data.tanda}-${kirimanKe}`} data={data} berubah={berubah} /> : null}
    </div>
  )
}
