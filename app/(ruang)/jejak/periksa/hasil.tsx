import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Temuan } from '@/lib/dasar/segel/types'
import type { Pemeriksaan } from '@/lib/lihat/periksa/types'

function DaftarTemuan({ temuan }: { temuan: readonly Temuan[] }) {
  return (
    <Table caption="Temuan pemeriksaan" captionTersembunyi>
      <thead><Tr><Th>Temuan</Th><Th>Di mana</Th><Th>Artinya</Th></Tr></thead>
      <tbody>
        {temuan.map(({ apa, di, arti }, i) => <Tr key={i}><RowHead>{apa}</RowHead><Td>{di}</Td><Td>{arti}</Td></Tr>)}
      </tbody>
    </Table>
  )
}

function Berjalan({ bagian, sudah, semua }: Pemeriksaan) {
  const maju = semua > 0 ? `: ${bilangan(sudah)} dari ${bilangan(semua)} baris` : ''
  return (
    <Notice judul={`Sedang memeriksa ${bagian || 'riwayat'}${maju}`}>
      {semua > 0 ? <progress max={semua} value={sudah} aria-label="Baris jejak yang sudah diperiksa" className="mt-1 w-full max-w-md" /> : null}
      <p>Yang lain dapat terus bekerja; pemeriksaan memakai satu potret basis data. Halaman ini memperbarui dirinya.</p>
    </Notice>
  )
}

/** The newest check: running, clean, or what it found. */
export function HasilPemeriksaan({ satu }: { satu: Pemeriksaan }) {
  if (satu.selesai === null) return <Berjalan {...satu} />
  if (satu.hasil === null) return <Notice nada="peringatan" judul={`Pemeriksaan ${waktuWib(satu.mulai)} tidak selesai`}><p>{satu.galat}</p></Notice>
  const { temuan, baris, segel, jangkar } = satu.hasil
  const bahan = `${bilangan(baris)} baris jejak dalam ${bilangan(BigInt(segel))} segel, ${jangkar === 0 ? 'tanpa jangkar luar' : `${bilangan(jangkar)} jangkar luar`}, isi terhadap jejaknya, jumlah tersimpan, penerbitan, tanda terima, posisi beku, dokumen, lampiran, dan data terbuka.`
  if (temuan.length === 0) {
    return <Notice nada="berhasil" judul={`Utuh pada ${waktuWib(satu.selesai)}`}><p>Diperiksa {bahan}{jangkar === 0 ? ' Riwayat yang dipotong atau dibangun ulang seluruhnya hanya ketahuan dari jangkar luar atau kertas.' : ''}</p></Notice>
  }
  return (
    <div className="flex flex-col gap-3">
      <Notice nada="galat" judul={`${bilangan(temuan.length)} temuan pada ${waktuWib(satu.selesai)}`}><p>Diperiksa {bahan} Simpan salinan basis data sebelum memperbaiki apa pun.</p></Notice>
      <DaftarTemuan temuan={temuan} />
    </div>
  )
}

/** Earlier checks, one line each. */
export function PemeriksaanLama({ daftar }: { daftar: readonly Pemeriksaan[] }) {
  if (daftar.length === 0) return null
  return (
    <>
      <h2 className="mt-8 mb-2 text-lg">Pemeriksaan sebelumnya</h2>
      <Table caption="Pemeriksaan sebelumnya" captionTersembunyi>
        <thead><Tr><Th>Dimulai</Th><Th>Oleh</Th><Th>Hasil</Th></Tr></thead>
        <tbody>
          {daftar.map(({ mulai, namaOleh, hasil, galat }) => (
            <Tr key={mulai.toISOString()}>
              <RowHead>{waktuWib(mulai)}</RowHead>
              <Td>{namaOleh ?? 'Sistem'}</Td>
              <Td>{hasil === null ? (galat ?? 'berjalan') : hasil.temuan.length === 0 ? 'utuh' : `${bilangan(hasil.temuan.length)} temuan`}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
