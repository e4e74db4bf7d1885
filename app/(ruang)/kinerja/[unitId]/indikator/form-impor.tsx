'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { TerapTempelan } from '@/components/lapor/forms/terap-tempelan'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { useTempelan } from '@/components/lapor/forms/use-tempelan'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input, Select, TextareaField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { lihatImporKinerja, terapkanImporKinerja } from '@/lib/lapor/kinerja/actions'
import { BERKAS_KINERJA_BESAR, MAKS_BERKAS_KINERJA } from '@/lib/lapor/kinerja/constants'
import type { PratinjauKinerja } from '@/lib/lapor/kinerja/impor/pratinjau'
import type { BarisRencana } from '@/lib/lapor/kinerja/impor/types'

const KEADAAN: Record<BarisRencana['keadaan'], { nama: string; nada: NadaBadge }> = {
  SALAH: { nama: 'bermasalah', nada: 'buruk' }, TANYA: { nama: 'ditanyakan', nada: 'awas' }, BARU: { nama: 'baru', nada: 'baik' }, UBAH: { nama: 'diubah', nada: 'aksen' }, SAMA: { nama: 'sama', nada: 'netral' }, LEPAS: { nama: 'ditinggalkan', nada: 'netral' },
}
const URUTAN = ['TANYA', 'SALAH', 'BARU', 'UBAH', 'LEPAS', 'SAMA'] as const

function Rincian({ baris, jawab }: { baris: BarisRencana; jawab: string }) {
  const nama = `simpul.${baris.nomor}`
  if (baris.keadaan === 'TANYA') return <><p>{baris.alasan}</p><Select name={nama} aria-label={`Program, kegiatan, atau sub-kegiatan untuk baris ${baris.nomor}`} defaultValue={jawab} opsi={[{ nilai: '', nama: 'Pilih' }, ...baris.pilihan.map(({ id, kode, nama: apa }) => ({ nilai: String(id), nama: `${kode} ${apa}` })), { nilai: 'lepas', nama: 'Tinggalkan baris ini' }]} /></>
  const bawa = jawab === '' ? null : <input type="hidden" name={nama} value={jawab} />
  if (baris.keadaan === 'SALAH') return <>{bawa}<ul>{baris.salah.map((satu) => <li key={satu}>{satu}</li>)}</ul></>
  if (baris.keadaan === 'LEPAS') return <>{bawa}<p>Ditinggalkan menurut jawaban Anda.</p></>
  return <>{bawa}<p className="text-sm text-redup">{baris.simpul.kode} {baris.simpul.nama}</p>{baris.keadaan === 'SAMA' ? null : <ul>{baris.ubah.map((satu) => <li key={satu.nama}>{satu.nama}: {satu.lama === null ? null : <><span className="text-redup">{satu.lama}</span> → </>}<strong>{satu.baru}</strong></li>)}</ul>}</>
}

function Terap({ pratinjau, berubah }: { pratinjau: PratinjauKinerja; berubah: boolean }) {
  const aksi = useAksi(terapkanImporKinerja)
  const { jumlah } = pratinjau
  const tinggal = jumlah.SALAH + jumlah.LEPAS
  if (jumlah.TANYA > 0) return <Notice nada="peringatan">Jawab dulu {jumlah.TANYA} baris yang ditanyakan, lalu lihat lagi.</Notice>
  if (jumlah.BARU + jumlah.UBAH === 0) return <Notice nada={jumlah.SALAH > 0 ? 'peringatan' : 'info'}>{jumlah.SALAH > 0 ? 'Belum ada yang dapat disimpan. Perbaiki barisnya di kotak di atas, lalu lihat lagi.' : 'Semua isi lembar ini sudah tercatat.'}</Notice>
  return <TerapTempelan aksi={aksi} pratinjau={pratinjau} paham={tinggal > 0 ? `Saya mengerti bahwa ${tinggal} baris ditinggalkan.` : null} simpan={`Simpan ${jumlah.BARU} baru dan ${jumlah.UBAH} perubahan`} berubah={berubah} />
}

/** A sheet of indicators: pasted or from the filled-in template, then what it would write, then saving it. */
export function FormImpor({ unitId, tahun }: { unitId: number; tahun: number }) {
  const { aksi, data, teks, setTeks, kirimanKe, besar, pilihBerkas, kirim, berubah } = useTempelan(lihatImporKinerja, MAKS_BERKAS_KINERJA)
  const salah = aksi.galat?.isian ?? {}
  const baris = data ? URUTAN.flatMap((keadaan) => data.rencana.baris.filter((satu) => satu.keadaan === keadaan)) : []
  return (
    <div className="flex flex-col gap-6">
      <form action={aksi.formAction} onSubmit={kirim} className="flex flex-col gap-4">
        <HasilForm aksi={aksi} />
        <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="asal" value={data?.asal ?? ''} /><input type="hidden" name="dijawab" value={data?.dijawab ?? ''} />
        <TextareaField label="Tempel lembar dari Excel" name="teks" required={false} rows={6} value={teks} onChange={(event) => setTeks(event.target.value)} error={salah.teks} placeholder={'Kode\tProgram/Kegiatan/Sub-kegiatan\tIndikator kinerja\tSatuan\tRumus\tTarget tahun ini (K)'} wrap="off" spellCheck={false} className="font-mono text-sm" hint="Salin sel termasuk kepala kolomnya." />
        <Field label="Atau pilih berkas" name="berkas" hint="Templat yang sudah diisi: .xlsx, .xls, .ods, atau .csv; isinya masuk ke kotak di atas" error={besar ? BERKAS_KINERJA_BESAR : salah.berkas}>
          {(kaitan) => <Input key={kirimanKe} type="file" accept=".xlsx,.xls,.ods,.csv" className="py-1.5" onChange={pilihBerkas} {...kaitan} />}
        </Field>
        {data && !aksi.menunggu && data.rencana.ditolak !== null ? <Notice nada="galat" judul="Lembar ini belum dapat dibaca" umumkan><p>{data.rencana.ditolak}</p></Notice> : null}
        {data && !aksi.menunggu && data.rencana.ditolak === null ? (
          <section aria-label="Putusan tiap baris" className="flex flex-col gap-2">
            <p role="status" className="font-medium">{data.jumlah.BARU} baru, {data.jumlah.UBAH} diubah, {data.jumlah.SAMA} sama, {data.jumlah.TANYA} ditanyakan, {data.jumlah.SALAH} bermasalah{data.rencana.kosong > 0 ? `, ${data.rencana.kosong} baris tanpa indikator dilewati` : ''}.</p>
            {data.keterangan.map((satu) => <p key={satu} className="text-sm">{satu}</p>)}
            <Table caption="Putusan tiap baris lembar" captionTersembunyi>
              <thead><tr><Th>Baris</Th><Th>Putusan</Th></tr></thead>
              <tbody>{baris.map((satu) => <Tr key={satu.nomor}><RowHead className="w-72 font-normal"><Badge nada={KEADAAN[satu.keadaan].nada}>{KEADAAN[satu.keadaan].nama}</Badge> <span className="text-redup">baris {satu.nomor}</span><span className="block font-medium">{satu.nama}</span></RowHead><Td className="min-w-60"><Rincian baris={satu} jawab={data.kiriman[`simpul.${satu.nomor}`] ?? ''} /></Td></Tr>)}</tbody>
            </Table>
          </section>
        ) : null}
        <div className="flex flex-wrap gap-3"><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca…' : data ? 'Lihat lagi' : 'Lihat putusannya'}</Button>{teks === '' ? null : <Button ragam="halus" onClick={() => setTeks('')}>Kosongkan kotak</Button>}</div>
      </form>
      {data && !aksi.menunggu && data.rencana.ditolak === null ? <Terap key={`${data.tanda}-${kirimanKe}`} pratinjau={data} berubah={berubah} /> : null}
    </div>
  )
}
