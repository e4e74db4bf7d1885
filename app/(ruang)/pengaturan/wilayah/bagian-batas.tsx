'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, Field, Input, TextField } from '@/components/dasar/ui/field'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { hapusBatas, simpanBatas } from '@/lib/tahun/wilayah/actions'
import type { BatasPeta } from '@/lib/tahun/wilayah/types'

/** The boundaries that the map is drawn of, where the office has some: sent as GeoJSON, kept as numbers. */
export function BagianBatas({ batas }: { batas: BatasPeta | null }) {
  const [simpan, hapus] = [useAksi(simpanBatas), useAksi(hapusBatas)]
  const versi = batas?.versi ?? 0
  return (
    <section aria-labelledby="judul-batas" className="mt-8 flex flex-col gap-3 border-t border-garis pt-4">
      <h2 id="judul-batas" className="text-lg">Batas kecamatan pada peta</h2>
      <p className="text-redup">{batas === null ? 'Belum ada; peta berupa petak.' : `Dari ${batas.namaBerkas} (${batas.sumber}), disimpan ${batas.oleh}, ${waktuWib(batas.pada)}.`}</p>
      <form action={simpan.formAction} onSubmit={simpan.onSubmit} className="flex max-w-2xl flex-col gap-3">
        <HasilForm aksi={simpan} berhasil={({ pesan }) => pesan} />
        <input type="hidden" name="versi" value={versi} />
        <Field label="Berkas GeoJSON" name="berkas" hint="FeatureCollection, paling besar 900 KB; tiap wilayah menyebut kode Kemendagri, kode BPS, atau nama kecamatan" error={simpan.galat?.isian.berkas}>{(kaitan) => <Input type="file" accept=".geojson,.json" className="py-1.5" {...kaitan} />}</Field>
        <TextField label="Sumber batas" name="sumber" maxLength={300} defaultValue={simpan.nilai('sumber')} error={simpan.galat?.isian.sumber} />
        {simpan.galat?.isian.paham ? <CheckField name="paham" value="ya" label={simpan.galat.isian.paham} /> : null}
        <div><Button type="submit" aria-disabled={simpan.menunggu}>{kataKirim(simpan.menunggu, batas === null ? 'Simpan batas' : 'Ganti batas')}</Button></div>
      </form>
      {batas === null ? (hapus.hasil.data ? <HasilForm aksi={hapus} berhasil={({ pesan }) => pesan} /> : null) : (
        <form action={hapus.formAction} onSubmit={hapus.onSubmit}><HasilForm aksi={hapus} /><input type="hidden" name="versi" value={versi} /><Button type="submit" ragam="bahaya" aria-disabled={hapus.menunggu}>Hapus batas</Button></form>
      )}
    </section>
  )
}
