import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { JENIS_RENCANA } from '@/lib/lapor/impor/constants'
import type { IsiImpor } from '@/lib/lapor/impor/loaders'
import type { Batch } from '@/lib/lapor/impor/types'
import { jumlah, senFromText } from '@/lib/realisasi/rupiah'
import { FormPutusan } from './form-putusan'

type IsiBeda = NonNullable<IsiImpor['beda']>
const OPSI_SISA = [{ nilai: 'hapus', nama: 'Jadikan nol (hapus dari versi ini)' }, { nilai: 'biarkan', nama: 'Biarkan seperti sekarang' }]
const OPSI_KOREKSI = [{ nilai: 'jaga', nama: 'Pertahankan koreksi; sisanya diatur sehingga angka bersih sama dengan berkas' }, { nilai: 'ganti', nama: 'Ganti dengan angka berkas; koreksi dan alasannya hilang' }]

/** Lines that stand here and are not in the file: for a plan of a version somebody has to say what happens to them. */
export function HanyaDiSini({ batch, beda }: { batch: Batch; beda: IsiBeda }) {
  const unit = beda.unit.filter(({ sisa }) => sisa > 0)
  if (unit.length === 0 || batch.jenis === null) return null
  const rencana = JENIS_RENCANA.includes(batch.jenis)
  const angka = unit.reduce((n, { sisa }) => n + sisa, 0)
  const nilai = jumlah(unit.map((satu) => senFromText(satu.nilaiSisa)))
  const apa = batch.jenis === 'ANGGARAN' ? 'baris anggaran' : batch.jenis === 'KAS' ? 'angka bulanan' : 'angka'
  return (
    <section aria-labelledby="judul-sisa" className="flex flex-col gap-3">
      <h2 id="judul-sisa" className="text-lg">{rencana ? 'Apa yang terjadi dengan yang tidak ada dalam berkas?' : 'Apa yang hanya ada di sini?'}</h2>
      <p>
        {bilangan(angka)} {apa} unit dalam berkas, seluruhnya <strong>{rupiah(nilai)}</strong>, tercatat di sini tetapi tidak ada dalam berkas.{' '}
        {rencana ? `Versi ini: ${batch.versi ?? 'belum dipilih'}.` : 'Angka itu dibiarkan; ubah sendiri pada entri bila seharusnya tidak ada.'}{' '}
        <Link className="tautan" href={`/impor/${batch.id}?rupa=${beda.jumlah.some(({ rupa }) => rupa === 'HAPUS') ? 'HAPUS' : 'SISA'}#judul-beda`}>Lihat barisnya</Link>
      </p>
      {rencana ? (
        <FormPutusan batchId={batch.id} hal="sisa" opsi={OPSI_SISA} semua={batch.putusan['sisa:*'] ?? (unit.length === 1 ? batch.putusan[`sisa:${unit[0]?.unitId ?? 0}`] : undefined) ?? ''}
          unit={unit.map((satu) => ({ unitId: satu.unitId, nama: `${satu.unit}: ${bilangan(satu.sisa)} ${apa}, ${rupiah(senFromText(satu.nilaiSisa))}`, putusan: batch.putusan[`sisa:${satu.unitId}`] ?? '' }))} />
      ) : null}
    </section>
  )
}

/** Corrections that somebody has entered and that the file would replace: named with their reason, and asked about. */
export function KoreksiTercatat({ batch, beda }: { batch: Batch; beda: IsiBeda }) {
  if (beda.koreksi.length === 0) return null
  const unit = beda.unit.filter(({ koreksi }) => koreksi > 0)
  return (
    <section aria-labelledby="judul-koreksi" className="flex flex-col gap-3">
      <h2 id="judul-koreksi" className="text-lg">Apa yang terjadi dengan koreksi yang sudah tercatat?</h2>
      <Table caption={`${bilangan(beda.koreksi.length)} koreksi yang tidak ada dalam berkas`}>
        <thead><tr><Th>Sub-kegiatan</Th><Th>Unit</Th><Th>Rekening</Th><Th>Bulan</Th><Th>Alasan koreksi</Th><Th angka satuan="Rp">Koreksi</Th><Th angka satuan="Rp, bersih">Tercatat</Th><Th angka satuan="Rp, bersih">Berkas</Th></tr></thead>
        <tbody>
          {beda.koreksi.map((satu) => (
            <Tr key={`${satu.barisId}-${satu.bulan}`}>
              <RowHead className="font-normal sm:min-w-56">{satu.sub}</RowHead><Td>{satu.unit}</Td><Td>{satu.rekening}</Td><Td>{namaBulan(satu.bulan)}</Td><Td className="sm:min-w-48">{satu.alasan}</Td>
              <NumTd>{rupiahPenuh(senFromText(satu.koreksi))}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.lama))}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.berkas))}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
      <FormPutusan batchId={batch.id} hal="koreksi" opsi={OPSI_KOREKSI} semua={batch.putusan['koreksi:*'] ?? (unit.length === 1 ? batch.putusan[`koreksi:${unit[0]?.unitId ?? 0}`] : undefined) ?? ''}
        unit={unit.map((satu) => ({ unitId: satu.unitId, nama: `${satu.unit}: ${bilangan(satu.koreksi)} koreksi`, putusan: batch.putusan[`koreksi:${satu.unitId}`] ?? '' }))} />
    </section>
  )
}
