import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Select } from '@/components/dasar/ui/field'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { NAMA_MACAM } from '@/lib/lapor/impor/constants'
import type { IsiKodeBaru } from '@/lib/lapor/impor/padanan/loaders'
import { alamatKode, kunciKode } from '@/lib/lapor/impor/padanan/utils'
import { senFromText } from '@/lib/realisasi/rupiah'
import { NAMA_TINGKAT } from '@/lib/tahun/kodefikasi/constants'
import { OPSI_KELOMPOK } from './opsi-kelompok'

type Satu = IsiKodeBaru['daftar'][number]

/** What stands in the way, what goes along, what to look at. */
function Keterangan({ satu }: { satu: Satu }) {
  const { induk, halangan, catatan } = satu
  return (
    <>
      {halangan ? <p className="font-medium"><span aria-hidden="true">! </span>Belum dapat diambil: {halangan}</p> : null}
      {induk.length > 0 ? <p className="text-sm">Ikut diambil: {induk.map((lain) => `${lain.macam === 'REKENING' ? 'Rekening' : NAMA_TINGKAT[lain.macam]} ${lain.kode} ${lain.nama ?? '(nama belum ada)'}`).join('; ')}</p> : null}
      {catatan ? <p className="text-sm">{catatan}</p> : null}
      {!halangan && induk.length === 0 && !catatan ? <span className="text-redup">induknya sudah ada</span> : null}
    </>
  )
}

/** One page of the file's new codes. The admin ticks; sumber dana get their group beside them. */
export function TabelKodeBaru({ batchId, daftar, admin, semua }: { batchId: number; daftar: readonly Satu[]; admin: boolean; semua: number }) {
  return (
    <Table caption={`${bilangan(daftar.length)} dari ${bilangan(semua)} kode yang tidak ada di kodefikasi, dengan nama dari berkas`} tinggi="70vh">
      <thead><tr><Th>Kode dan nama dalam berkas</Th><Th>Macam</Th><Th>Induk dan catatan</Th><Th>Terdekat di kodefikasi</Th><Th angka>Baris</Th><Th angka satuan="Rp">Nilai</Th><Th>Satu per satu</Th></tr></thead>
      <tbody>
        {daftar.map((satu) => (
          <Tr key={kunciKode(satu)}>
            <RowHead className="font-normal sm:min-w-64">
              <label className="flex gap-2">
                {admin && satu.halangan === null ? <input type="checkbox" name="pilih[]" value={kunciKode(satu)} className="mt-1 size-4 shrink-0 accent-aksen" /> : null}
                <span><span className="font-medium tabular-nums">{satu.kode}</span>{satu.nama ? <span className="block">{satu.nama}</span> : null}</span>
              </label>
            </RowHead>
            <Td>
              {NAMA_MACAM[satu.macam]}
              {admin && satu.macam === 'SUMBER' && satu.halangan === null && satu.kelompok !== null ? <Select name={`kelompok.${satu.kunci}`} aria-label={`Kelompok ${satu.nama}`} defaultValue={satu.kelompok} opsi={OPSI_KELOMPOK} className="mt-1 min-w-44" /> : null}
            </Td>
            <Td className="min-w-56"><Keterangan satu={satu} /></Td>
            <Td className="min-w-52">{satu.dekat ? <><span className="tabular-nums">{satu.dekat.kode}</span> {satu.dekat.nama}</> : TIADA}</Td>
            <NumTd>{bilangan(satu.baris)}</NumTd><NumTd>{rupiahPenuh(senFromText(satu.nilai))}</NumTd>
            <Td><Link className="tautan inline-block py-1" href={alamatKode(batchId, { ...satu, unitId: null })} aria-label={`Tentukan kode ${satu.kode}`}>Tentukan</Link></Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
