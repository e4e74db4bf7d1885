'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useTempelan } from '@/components/lapor/forms/use-tempelan'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input, TextareaField, TextField } from '@/components/dasar/ui/field'
import { lihatDaftar } from '@/lib/tahun/unit/actions'
import { BERKAS_DAFTAR_BESAR, MAKS_BERKAS_DAFTAR } from '@/lib/tahun/unit/constants'
import { FormSimpan } from './form-simpan'
import { TabelRencana } from './tabel-rencana'

const CONTOH = 'Kode\tNama\tNama singkat\tKategori\tInduk\n1.02.0.00.0.00.02.0000\tDinas Kesehatan\tDinkes\tDinas'

/** A list of units: pasted or from a file, then what it would change, then saving it. */
export function FormDaftar({ berlakuMulai }: { berlakuMulai: string }) {
  const { aksi, data, teks, setTeks, kirimanKe, besar, pilihBerkas, kirim } = useTempelan(lihatDaftar, MAKS_BERKAS_DAFTAR)
  const salah = aksi.galat?.isian ?? {}
  return (
    <div className="flex flex-col gap-6">
      <form action={aksi.formAction} onSubmit={kirim} className="flex max-w-5xl flex-col gap-4">
        <HasilForm aksi={aksi} />
        <input type="hidden" name="asal" value={data?.asal ?? ''} />
        <TextareaField
          label="Tempel daftar dari Excel" name="teks" required={false} rows={8} value={teks} onChange={(event) => setTeks(event.target.value)} error={salah.teks}
          placeholder={CONTOH} wrap="off" spellCheck={false} className="font-mono text-sm" hint="Salin sel di Excel termasuk kepala kolomnya, lalu tempel di sini. Teks CSV juga dapat."
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Atau pilih berkas" name="berkas" hint=".xlsx, .xls, .ods, atau .csv; isinya masuk ke kotak di atas" error={besar ? BERKAS_DAFTAR_BESAR : salah.berkas}>
            {(kaitan) => <Input key={kirimanKe} type="file" accept=".xlsx,.xls,.ods,.csv" className="py-1.5" onChange={pilihBerkas} {...kaitan} />}
          </Field>
          <TextField
            label="Berlaku mulai" name="berlakuMulai" type="date" defaultValue={data?.rencana.berlakuMulai ?? aksi.nilai('berlakuMulai', berlakuMulai)}
            error={salah.berlakuMulai ?? data?.rencana.tanggalSalah} hint="Untuk semua baris: hari pertama nama dan kepala yang baru"
          />
        </div>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" ragam={data ? 'biasa' : 'utama'} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca…' : 'Lihat perbedaannya'}</Button>
          {teks === '' ? null : <Button ragam="halus" onClick={() => setTeks('')}>Kosongkan kotak</Button>}
        </div>
      </form>
      {data && !aksi.menunggu ? (
        <section aria-labelledby="judul-rencana" className="flex flex-col gap-4 border-t border-garis pt-4">
          <TabelRencana pratinjau={data} />
          <FormSimpan key={data.tanda} pratinjau={data} berubah={teks.replace(/\r\n?/g, '\n').trim() !== data.teks.replace(/\r\n?/g, '\n').trim()} />
        </section>
      ) : null}
    </div>
  )
}
