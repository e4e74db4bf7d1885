import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { Badge } from '@/components/dasar/ui/badge'
import { Input } from '@/components/dasar/ui/field'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import type { PratinjauRup } from '@/lib/lapor/pengadaan/rup/loaders'
import type { KeadaanRup } from '@/lib/lapor/pengadaan/rup/golong/types'
import { jumlah, senFromText } from '@/lib/realisasi/rupiah'
import { FormSub } from './form-sub'
import { FormHilang } from './form-terap'

export const NAMA_KEADAAN: Readonly<Record<KeadaanRup, string>> = {
  BARU: 'Paket baru', BERUBAH: 'Paket yang diperbarui', BATAL: 'Paket yang dibatalkan', SAMA: 'Paket yang sama', TANYA: 'Menunggu jawaban', TOLAK: 'Bertentangan dengan catatan di sini', RUSAK: 'Tidak terbaca', LEWAT: 'Tidak dihitung', BUKAN_UNIT: 'Bukan unit Anda',
}

/** Every row and every rupiah of the file, counted once; each state leads to its rows. */
export function Kontrol({ isi: { kontrol, kantor }, alamat }: { isi: PratinjauRup; alamat: string }) {
  const tampil = kontrol.filter(({ keadaan }) => kantor || keadaan !== 'BUKAN_UNIT')
  return (
    <Table caption="Setiap baris berkas, dihitung satu kali">
      <thead><tr><Th>Menjadi apa</Th><Th angka>Baris</Th><Th angka satuan="Rp">Pagu</Th></tr></thead>
      <tbody>
        {kontrol.map(({ keadaan, sebab, baris, nilai, tanpaNilai }) => (
          <Tr key={`${keadaan}|${sebab ?? ''}`}>
            <RowHead className="font-normal">{keadaan === 'BUKAN_UNIT' ? NAMA_KEADAAN[keadaan] : <Link className="tautan" href={`${alamat}?lihat=${keadaan}#rinci`}>{NAMA_KEADAAN[keadaan]}</Link>}{sebab === null ? null : `: ${sebab}`}</RowHead>
            <NumTd>{bilangan(baris)}</NumTd><NumTd>{(keadaan === 'BUKAN_UNIT' && !kantor) || tanpaNilai === baris ? TIADA : rupiahPenuh(nilai)}{tanpaNilai === 0 || (keadaan === 'BUKAN_UNIT' && !kantor) ? null : <span className="block text-sm text-redup">{bilangan(tanpaNilai)} pagu tidak terbaca</span>}</NumTd>
          </Tr>
        ))}
      </tbody>
      <tfoot><TotalRow><RowHead>Jumlah</RowHead><NumTd>{bilangan(kontrol.reduce((n, { baris }) => n + baris, 0))}</NumTd><NumTd>{rupiahPenuh(jumlah(tampil.map(({ nilai }) => nilai)))}</NumTd></TotalRow></tfoot>
    </Table>
  )
}

/** Packages that prove no sub-kegiatan: one after the other, with a search in those of the unit. */
export function TautkanSub({ isi: { berkas, sub, namaUnit }, alamat }: { isi: PratinjauRup; alamat: string }) {
  if (sub.semua === 0 && sub.pilih === null) return null
  const { pilih } = sub
  return (
    <section aria-labelledby="judul-sub" id="sub" className="flex flex-col gap-3">
      <h2 id="judul-sub" className="text-lg">{sub.semua === 0 ? 'Sub-kegiatan paket' : `${bilangan(sub.semua)} kelompok paket belum terbukti sub-kegiatannya`}</h2>
      <p className="max-w-3xl text-redup">Tidak ditebak dari namanya. Yang tidak ditautkan sekarang disimpan tanpa tautan dan ditandai pada daftar paket.</p>
      {pilih === null ? null : (
        <div className="flex max-w-4xl flex-col gap-3 border-l-2 border-garis-kuat pl-4">
          <p className="font-semibold break-words">{pilih.baris === 1 ? pilih.nama : `${bilangan(pilih.baris)} paket, di antaranya ${pilih.nama}`}<span className="block text-sm font-normal text-redup">{pilih.unit}, {rupiahPenuh(senFromText(pilih.nilai))} rupiah; {pilih.tulis === '' ? 'berkas tidak menyebut sub-kegiatan' : `di berkas: ${pilih.tulis}`}</span></p>
          <form method="get" action={`${alamat}#sub`} role="search" aria-label="Cari sub-kegiatan" className="flex flex-wrap items-end gap-2">
            <input type="hidden" name="sub" value={pilih.kunci} />
            <label className="grow text-sm sm:max-w-md">Cari kode atau nama sub-kegiatan<Input type="search" name="cari" key={pilih.cari} defaultValue={pilih.cari} maxLength={100} /></label>
            <Button type="submit">Cari</Button>
          </form>
          {pilih.pilihan.length === 0 ? <p role="status">{pilih.cari === '' ? 'Unit ini belum memiliki sub-kegiatan pada tahun ini.' : `Tidak ada sub-kegiatan unit ini yang memuat "${pilih.cari}".`}</p> : null}
          {pilih.lebih ? <p className="text-sm text-redup">{bilangan(pilih.pilihan.length)} yang pertama; persempit pencarian bila belum ada.</p> : null}
          <FormSub key={pilih.kunci} berkasId={berkas.id} kunci={pilih.kunci} pilihan={pilih.pilihan} />
        </div>
      )}
      {sub.daftar.length < 2 ? null : (
        <Table caption={sub.semua > sub.daftar.length ? `${bilangan(sub.daftar.length)} yang terbesar dari ${bilangan(sub.semua)}` : 'Yang belum ditautkan, terbesar dahulu'}>
          <thead><tr><Th>Paket</Th><Th>Unit</Th><Th>Sub-kegiatan di berkas</Th><Th angka>Paket</Th><Th angka satuan="Rp">Pagu</Th></tr></thead>
          <tbody>
            {sub.daftar.map((satu) => (
              <Tr key={satu.kunci}>
                <RowHead className="min-w-56 font-normal"><Link className="tautan" href={`${alamat}?sub=${encodeURIComponent(satu.kunci)}#sub`} aria-current={pilih?.kunci === satu.kunci ? 'true' : undefined}>{satu.nama}</Link></RowHead>
                <Td>{namaUnit.get(satu.unitId) ?? TIADA}</Td><Td>{satu.tulis || 'tidak disebut'}</Td><NumTd>{bilangan(satu.baris)}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.nilai))}</NumTd>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

/** Packages here that the file does not name: it may be a part of the list, so they stay unless it is said. */
export function Hilang({ isi: { berkas, hilang, namaUnit } }: { isi: PratinjauRup }) {
  if (hilang.length === 0) return null
  const total = jumlah(hilang.map(({ pagu }) => senFromText(pagu)))
  return (
    <section aria-labelledby="judul-hilang" className="flex flex-col gap-3">
      <h2 id="judul-hilang" className="text-lg">{bilangan(hilang.length)} paket di sini tidak ada di berkas</h2>
      <p className="max-w-3xl text-redup">Unit dan jenis daftarnya sama. Berkas mungkin hanya sebagian, atau RUP-nya ditarik. Dibiarkan, kecuali Anda membatalkannya; jumlahnya {rupiahPenuh(total)} rupiah.</p>
      <Table caption={hilang.length > 100 ? '100 yang pertama' : 'Paket yang tidak ada di berkas'} captionTersembunyi={hilang.length <= 100}>
        <thead><tr><Th>Paket</Th><Th>Unit</Th><Th>Kode RUP</Th><Th angka satuan="Rp">Pagu</Th><Th>Menjadi</Th><Th><span className="sr-only">Tindakan</span></Th></tr></thead>
        <tbody>
          {hilang.slice(0, 100).map((satu) => (
            <Tr key={satu.paketId}>
              <RowHead className="min-w-56 font-normal"><Link className="tautan" href={`/pengadaan/${satu.paketId}`}>{satu.nama}</Link></RowHead>
              <Td>{namaUnit.get(satu.unitId) ?? TIADA}</Td><Td>{satu.kodeRup}</Td><NumTd>{rupiahPenuh(senFromText(satu.pagu))}</NumTd>
              <Td>{satu.batalkan ? <Badge nada="awas">dibatalkan</Badge> : satu.adaKontrak ? 'dibiarkan; sudah berkontrak' : 'dibiarkan'}</Td>
              <Td><FormHilang key={String(satu.batalkan)} berkasId={berkas.id} paketId={satu.paketId} batalkan={satu.batalkan} nama={satu.nama} /></Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
