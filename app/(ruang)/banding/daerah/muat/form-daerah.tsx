'use client'

import { FormTerap } from './form-terap'
import { TanyaSkala } from './tanya-skala'
import { TabelRencana } from './tabel-rencana'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useTempelan } from '@/components/lapor/forms/use-tempelan'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input, TextareaField, TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { lihatDaerah } from '@/lib/lapor/daerah/actions'
import { BERKAS_DAERAH_BESAR, MAKS_BERKAS_DAERAH } from '@/lib/lapor/daerah/constants'
import { skalaTerbuka } from '@/lib/lapor/daerah/impor/skala'

const CONTOH = 'Kode Kemendagri\tNama\tTahun\tBulan\tPagu\tRealisasi\tPersen\tSumber\tTanggal diambil'

/** A list of published figures: pasted or from a file, then what it would write, then saving it. */
export function FormDaerah({ tahun }: { tahun: number }) {
  const { aksi, data, teks, setTeks, kirimanKe, besar, pilihBerkas, kirim, berubah } = useTempelan(lihatDaerah, MAKS_BERKAS_DAERAH)
  // nothing is decided, and nothing shown as decided, before the question is answered
  const terbuka = data !== undefined && skalaTerbuka(data.skala)
  const salah = aksi.galat?.isian ?? {}
  return (
    <div className="flex flex-col gap-6">
      <form action={aksi.formAction} onSubmit={kirim} className="flex max-w-5xl flex-col gap-4">
        <HasilForm aksi={aksi} />
        <input type="hidden" name="asal" value={data?.asal ?? ''} />
        <TextareaField label="Tempel tabel dari Excel" name="teks" required={false} rows={8} value={teks} onChange={(event) => setTeks(event.target.value)} error={salah.teks} placeholder={CONTOH} wrap="off" spellCheck={false} className="font-mono text-sm" hint="Salin sel termasuk kepala kolomnya." />
        <Field label="Atau berkas" name="berkas" opsional hint="xlsx, xls, ods, atau csv, paling besar 900 KB" error={besar ? BERKAS_DAERAH_BESAR : salah.berkas}>
          {(kaitan) => <Input type="file" accept=".xlsx,.xls,.ods,.csv" className="py-1.5" onChange={pilihBerkas} {...kaitan} />}
        </Field>
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField label="Tahun" name="tahun" opsional inputMode="numeric" hint="Bila tidak ada kolomnya" defaultValue={aksi.nilai('tahun', data?.kiriman.tahun ?? String(tahun))} error={salah.tahun} />
          <TextField label="Tanggal diambil" name="diambil" type="date" opsional hint="Bila tidak ada kolomnya" defaultValue={aksi.nilai('diambil', data?.kiriman.diambil)} error={salah.diambil} />
          <TextField label="Sumber" name="sumber" opsional maxLength={300} hint="Bila tidak ada kolomnya: penerbit dan judul" defaultValue={aksi.nilai('sumber', data?.kiriman.sumber)} error={salah.sumber} />
        </div>
        {data?.skala.tanya ? <TanyaSkala key={data.sidikTeks} tanya={data.skala.tanya} terpilih={data.kiriman.skala} untuk={data.sidikTeks} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" ragam={data && !terbuka ? 'biasa' : 'utama'} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca…' : terbuka ? 'Jawab dan lihat putusannya' : data ? 'Lihat lagi' : 'Lihat putusannya'}</Button>
          {teks === '' ? null : <Button ragam="halus" onClick={() => setTeks('')}>Kosongkan kotak</Button>}
        </div>
      </form>
      {data && !aksi.menunggu && !terbuka ? (data.rencana.ditolak === null ? <><TabelRencana pratinjau={data} /><FormTerap key={`${data.tanda}-${kirimanKe}`} pratinjau={data} berubah={berubah} /></> : <Notice nada="galat" judul="Tabel ini belum dapat dibaca" umumkan><p>{data.rencana.ditolak}</p></Notice>) : null}
    </div>
  )
}
