'use client'

import { FormTerap } from './form-terap'
import { TabelImpor } from './tabel-impor'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useTempelan } from '@/components/lapor/forms/use-tempelan'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input, SelectField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { lihatImporDak } from '@/lib/lapor/dak/actions'
import { BERKAS_DAK_BESAR, MAKS_BERKAS_DAK } from '@/lib/lapor/dak/constants'

const CONTOH = 'Kode\tBidang\tSubbidang\tAlokasi\tNDK\tSalur tahap I\tOutput (%)'
const SATUAN = [{ nilai: '', nama: 'Menurut berkas' }, { nilai: '1', nama: 'Rupiah' }, { nilai: '1000', nama: 'Ribuan rupiah' }, { nilai: '1000000', nama: 'Jutaan rupiah' }]

/** A sheet of allocations: pasted or from a file, then what it would write, then saving it. */
export function FormImpor({ tahun }: { tahun: number }) {
  const { aksi, data, teks, setTeks, kirimanKe, besar, pilihBerkas, kirim, berubah } = useTempelan(lihatImporDak, MAKS_BERKAS_DAK)
  const salah = aksi.galat?.isian ?? {}
  return (
    <div className="flex flex-col gap-6">
      <form action={aksi.formAction} onSubmit={kirim} className="flex flex-col gap-4">
        <HasilForm aksi={aksi} />
        <input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="asal" value={data?.asal ?? ''} /><input type="hidden" name="dijawab" value={data?.dijawab ?? ''} />
        <div className="flex max-w-5xl flex-col gap-4">
          <TextareaField label="Tempel lembar dari Excel" name="teks" required={false} rows={8} value={teks} onChange={(event) => setTeks(event.target.value)} error={salah.teks} placeholder={CONTOH} wrap="off" spellCheck={false} className="font-mono text-sm" hint="Salin sel termasuk judul dan kepala kolomnya." />
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label="Atau pilih berkas" name="berkas" hint=".xlsx, .xls, .ods, atau .csv; isinya masuk ke kotak di atas" error={besar ? BERKAS_DAK_BESAR : salah.berkas}>
              {(kaitan) => <Input key={kirimanKe} type="file" accept=".xlsx,.xls,.ods,.csv" className="py-1.5" onChange={pilihBerkas} {...kaitan} />}
            </Field>
            <TextField label="Nama lembar" name="lembar" opsional hint="Hanya bila berkasnya memuat beberapa tabel DAK" defaultValue={aksi.nilai('lembar')} error={salah.lembar} />
            <TextField label="Tanggal data" name="hari" type="date" opsional hint="Kosongkan bila judul atau kolomnya menyebut tanggal" defaultValue={aksi.nilai('hari', data?.kiriman.hari)} error={salah.hari} />
            <TextField label="Dokumen sumber" name="dokumen" opsional maxLength={200} hint="Nomor LRPD-CO atau surat; kosongkan bila kolomnya menyebutnya" defaultValue={aksi.nilai('dokumen', data?.kiriman.dokumen)} error={salah.dokumen} />
            <SelectField label="Satuan uang" name="satuan" defaultValue={aksi.nilai('satuan', data?.kiriman.satuan)} error={salah.satuan} opsi={SATUAN} required={false} />
          </div>
        </div>
        {data && !aksi.menunggu ? (data.rencana.ditolak === null ? <TabelImpor pratinjau={data} /> : <Notice nada="galat" judul="Lembar ini belum dapat dibaca" umumkan><p>{data.rencana.ditolak}</p></Notice>) : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" ragam={data && data.jumlah.TANYA === 0 ? 'biasa' : 'utama'} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca…' : data ? 'Lihat lagi' : 'Lihat putusannya'}</Button>
          {teks === '' ? null : <Button ragam="halus" onClick={() => setTeks('')}>Kosongkan kotak</Button>}
        </div>
      </form>
      {data && !aksi.menunggu && data.rencana.ditolak === null ? <FormTerap key={`${data.tanda}-${kirimanKe}`} pratinjau={data} berubah={berubah} /> : null}
    </div>
  )
}
