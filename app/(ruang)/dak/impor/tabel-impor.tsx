import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Select } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { PratinjauDak } from '@/lib/lapor/dak/impor/pratinjau'
import { NAMA_KOLOM, type BarisRencana } from '@/lib/lapor/dak/impor/types'
import { kurangi } from '@/lib/realisasi/rupiah'

const KEADAAN: Record<BarisRencana['keadaan'], { nama: string; nada: NadaBadge }> = {
  SALAH: { nama: 'bermasalah', nada: 'buruk' }, TANYA: { nama: 'ditanyakan', nada: 'awas' }, BARU: { nama: 'dicatat', nada: 'baik' }, SAMA: { nama: 'sama', nada: 'netral' }, LEPAS: { nama: 'ditinggalkan', nada: 'netral' }, JUMLAH: { nama: 'jumlah', nada: 'netral' },
}
const URUTAN = ['TANYA', 'SALAH', 'BARU', 'LEPAS'] as const

function Pilih({ baris, jawab }: { baris: Extract<BarisRencana, { keadaan: 'TANYA' }>; jawab: string }) {
  return (
    <>
      <p>{baris.alasan}</p>
      <Select name={`alokasi.${baris.nomor}`} aria-label={`Alokasi untuk baris ${baris.nomor}`} defaultValue={jawab} opsi={[{ nilai: '', nama: 'Pilih alokasinya' }, ...baris.pilihan.map(({ id, nama }) => ({ nilai: String(id), nama })), { nilai: 'lepas', nama: `Tinggalkan baris ini (${rupiah(baris.uang)})` }]} />
    </>
  )
}

function Rincian({ baris, jawab, hari }: { baris: BarisRencana; jawab: string; hari: string }) {
  if (baris.keadaan === 'TANYA') return <Pilih baris={baris} jawab={jawab} />
  // an answer that was given goes along with the next look
  const bawa = jawab === '' ? null : <input type="hidden" name={`alokasi.${baris.nomor}`} value={jawab} />
  if (baris.keadaan === 'SALAH') return <>{bawa}<ul>{baris.salah.map((satu) => <li key={satu}>{satu}</li>)}</ul></>
  if (baris.keadaan === 'JUMLAH') return <p>{baris.bukti}</p>
  if (baris.keadaan === 'LEPAS') return <>{bawa}<p>Ditinggalkan menurut jawaban Anda: kontrak dan salur {rupiah(baris.uang)}.</p></>
  return (
    <>
      {bawa}
      <p className="font-medium">{baris.alokasi.nama}</p>
      {baris.keadaan === 'BARU' ? <ul>{baris.ubah.map(({ butir, nama, lama, baru, gantiId, catatan }) => <li key={butir}>{nama}: {lama === null ? null : <><span className="text-redup">{lama}</span> <span aria-hidden="true">→</span><span className="sr-only">menjadi</span> </>}<strong>{baru}</strong>{catatan.tanggal === hari ? '' : `, bertanggal ${tanggal(catatan.tanggal)}`}{gantiId === null ? '' : ' (membetulkan catatan tanggal itu)'}</li>)}</ul> : null}
      {baris.catatan.length > 0 ? <ul className="text-sm">{baris.catatan.map((satu) => <li key={satu}><span aria-hidden="true">! </span>{satu}</li>)}</ul> : null}
    </>
  )
}

function Tabel({ baris, judul, hari, jawaban }: { baris: readonly BarisRencana[]; judul: string; hari: string; jawaban: Readonly<Record<string, string>> }) {
  return (
    <Table caption={judul}>
      <thead><tr><Th>Baris</Th><Th>Putusan</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.nomor}>
            <RowHead className="w-72 font-normal sm:min-w-72"><span className="flex flex-wrap items-baseline gap-x-2"><Badge nada={KEADAAN[satu.keadaan].nada}>{KEADAAN[satu.keadaan].nama}</Badge><span className="text-redup">baris {bilangan(satu.nomor)}</span></span><span className="block font-medium">{satu.nama}</span></RowHead>
            <Td className="min-w-60"><Rincian baris={satu} hari={hari} jawab={jawaban[`alokasi.${satu.nomor}`] ?? ''} /></Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What a sheet would do: what is asked and what is wrong first, then what is written; what stays the same behind one tap. */
export function TabelImpor({ pratinjau: { rencana, jumlah, kolom, keterangan, kiriman: jawaban } }: { pratinjau: PratinjauDak }) {
  const utama = URUTAN.flatMap((keadaan) => rencana.baris.filter((satu) => satu.keadaan === keadaan))
  const lain = rencana.baris.filter(({ keadaan }) => keadaan === 'SAMA' || keadaan === 'JUMLAH')
  return (
    <section aria-labelledby="judul-putusan" className="flex flex-col gap-3 border-t border-garis pt-4">
      <div role="status">
        <h2 id="judul-putusan" className="text-lg">{bilangan(jumlah.BARU)} alokasi dicatat, {bilangan(jumlah.SAMA)} sama, {bilangan(jumlah.TANYA)} ditanyakan, {bilangan(jumlah.SALAH)} bermasalah</h2>
        <p className="text-sm text-redup">Data per {tanggal(rencana.hari)}. Kolom yang dikenali: {kolom.join(', ')}.</p>
      </div>
      {keterangan.map((satu) => <p key={satu} className="text-sm">{satu}</p>)}
      {rencana.selisih.length > 0 ? <Notice nada="peringatan" judul="Jumlah pada berkas berbeda dari barisnya"><ul>{rencana.selisih.map(({ nomor, kolom: mana, tertulis, dihitung }) => <li key={`${nomor}-${mana}`}>Baris {nomor}, {NAMA_KOLOM[mana]}: tertulis {rupiah(tertulis)}, barisnya berjumlah {rupiah(dihitung)}, selisih {rupiah(kurangi(tertulis, dihitung))}.</li>)}</ul></Notice> : null}
      {rencana.tidakDipakai.length > 0 ? <p className="text-sm">Kolom yang tidak dipakai: {rencana.tidakDipakai.map(({ nama, jumlah: nilai }) => (nilai === null ? nama : `${nama} ${rupiah(nilai)}`)).join('; ')}.</p> : null}
      {utama.length > 0 ? <Tabel baris={utama} judul={`${bilangan(utama.length)} baris`} hari={rencana.hari} jawaban={jawaban} /> : null}
      {lain.length > 0 ? <Disclosure label={`${bilangan(lain.length)} baris sama seperti yang tercatat, atau jumlah yang terbukti`}><Tabel baris={lain} judul={`${bilangan(lain.length)} baris tanpa perubahan`} hari={rencana.hari} jawaban={jawaban} /></Disclosure> : null}
      {rencana.takDisebut.length > 0 ? <Disclosure label={`${bilangan(rencana.takDisebut.length)} alokasi tidak disebut lembar ini, jadi tidak berubah`}><ul className="list-disc pl-5 text-sm">{rencana.takDisebut.map((nama) => <li key={nama}>{nama}</li>)}</ul></Disclosure> : null}
    </section>
  )
}
