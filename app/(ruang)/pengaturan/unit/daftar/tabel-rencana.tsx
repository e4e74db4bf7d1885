import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import type { Kategori } from '@/lib/realisasi/posisi'
import { KOLOM, NAMA_KOLOM, type BarisRencana, type Kolom, type Pratinjau } from '@/lib/tahun/unit/daftar/types'

const KEADAAN: Record<BarisRencana['keadaan'], { nama: string; nada: NadaBadge }> = {
  SALAH: { nama: 'bermasalah', nada: 'buruk' },
  BARU: { nama: 'baru', nada: 'baik' },
  UBAH: { nama: 'berubah', nada: 'awas' },
  SAMA: { nama: 'sama', nada: 'netral' },
}
const URUTAN = ['SALAH', 'BARU', 'UBAH'] as const

const tampil = (kolom: Kolom, nilai: string | null): string => (nilai === null ? 'kosong' : kolom === 'kategori' ? NAMA_KATEGORI[nilai as Kategori] : nilai)

function Rincian({ baris }: { baris: BarisRencana }) {
  if (baris.keadaan === 'SALAH') return <ul>{baris.salah.map((satu) => <li key={satu}>{satu}</li>)}</ul>
  if (baris.keadaan === 'UBAH') {
    return (
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        {baris.ubah.map(({ kolom, lama, baru }) => (
          <div key={kolom} className="contents"><dt className="text-redup">{NAMA_KOLOM[kolom]}</dt><dd>{tampil(kolom, lama)} <span aria-hidden="true">→</span><span className="sr-only">menjadi</span> <strong>{tampil(kolom, baru)}</strong></dd></div>
        ))}
      </dl>
    )
  }
  if (baris.keadaan === 'SAMA') return null
  const isi = KOLOM.flatMap((kolom) => (kolom === 'kode' || kolom === 'nama' || baris.isi[kolom] === null ? [] : [{ kolom, nilai: baris.isi[kolom] }]))
  return (
    <p>
      {isi.map(({ kolom, nilai }, letak) => (
        <span key={kolom}>{letak > 0 ? '; ' : ''}<span className="text-redup">{NAMA_KOLOM[kolom]}</span> {tampil(kolom, nilai)}{baris.usulan.includes(kolom) ? <span className="text-redup"> (usulan)</span> : null}</span>
      ))}
    </p>
  )
}

function Tabel({ baris, judul }: { baris: readonly BarisRencana[]; judul: string }) {
  return (
    <Table caption={judul} tinggi="60vh">
      <thead><tr><Th>Unit</Th><Th>Isi atau perubahannya</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.nomor}>
            <RowHead className="w-72 font-normal sm:min-w-72">
              <span className="flex flex-wrap items-baseline gap-x-2"><Badge nada={KEADAAN[satu.keadaan].nada}>{KEADAAN[satu.keadaan].nama}</Badge><span className="text-redup">baris {bilangan(satu.nomor)}</span></span>
              <span className="block font-medium">{satu.nama || 'tanpa nama'}</span>
              <span className="block break-all text-redup">{satu.kode || 'tanpa kode'}</span>
            </RowHead>
            <Td className="min-w-60"><Rincian baris={satu} /></Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What a list would do: the trouble first, then what is new and what changes; what stays the same behind one tap. */
export function TabelRencana({ pratinjau: { rencana, jumlah, daftar } }: { pratinjau: Pratinjau }) {
  const utama = URUTAN.flatMap((keadaan) => rencana.baris.filter((satu) => satu.keadaan === keadaan))
  const sama = rencana.baris.filter(({ keadaan }) => keadaan === 'SAMA')
  const ringkas = `${bilangan(jumlah.BARU)} unit baru, ${bilangan(jumlah.UBAH)} berubah, ${bilangan(jumlah.SAMA)} sama, ${bilangan(jumlah.SALAH)} bermasalah`
  const dipakai = daftar.kolom.flatMap((kolom) => (kolom === null ? [] : [kolom === 'kepalaNip' ? 'NIP' : NAMA_KOLOM[kolom].toLowerCase()])).join(', ')
  return (
    <>
      <div role="status">
        <h2 id="judul-rencana" className="text-lg">{ringkas}</h2>
        <p className="text-sm text-redup">
          Berlaku mulai {tanggal(rencana.berlakuMulai)}. {daftar.berkepala ? `Kolom yang dikenali: ${dipakai}.` : `Tanpa kepala kolom, dibaca berurutan: ${dipakai}.`}
          {daftar.kolomAsing.length > 0 ? ` Kolom yang tidak dipakai: ${daftar.kolomAsing.join(', ')}.` : ''}
          {daftar.dilewati > 0 ? ` ${bilangan(daftar.dilewati)} baris judul atau nomor kolom dilewati.` : ''}
        </p>
      </div>
      {utama.length > 0 ? <Tabel baris={utama} judul={`${bilangan(utama.length)} baris yang bermasalah, baru, atau berubah`} /> : null}
      {sama.length > 0 ? <Disclosure label={`${bilangan(sama.length)} unit sama seperti yang tersimpan`}><Tabel baris={sama} judul={`${bilangan(sama.length)} unit tanpa perubahan`} /></Disclosure> : null}
      {rencana.takDisebut.length > 0 ? (
        <Notice judul={`${bilangan(rencana.takDisebut.length)} unit yang melapor tidak ada dalam daftar ini`}>
          <p>Unit itu tidak berubah. Akhiri masanya di halaman unit bila memang sudah tidak melapor.</p>
          <Disclosure label="Sebutkan"><ul className="list-disc pl-5 text-sm">{rencana.takDisebut.map(({ kode, nama }) => <li key={kode}>{nama} ({kode})</li>)}</ul></Disclosure>
        </Notice>
      ) : null}
    </>
  )
}
