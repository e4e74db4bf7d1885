'use client'

import Link from 'next/link'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { senFromText } from '@/lib/realisasi/rupiah'
import { salinDariTahunLalu } from '@/lib/tahun/penyiapan/actions'
import { NAMA_KEADAAN_SALIN, NAMA_SALIN, SEBAB_TINGGAL } from '@/lib/tahun/penyiapan/constants'
import type { ButirSalin, RangkaSalin, RencanaSalin } from '@/lib/tahun/penyiapan/types'

/** One setting in both years; it can be ticked where it differs. What stands is replaced only when somebody ticks it. */
function BarisButir({ butir: { kunci, lalu, kini, keadaan } }: { butir: ButirSalin }) {
  const dapat = keadaan === 'KOSONG' || keadaan === 'BERBEDA'
  return (
    <Tr>
      <RowHead>
        {dapat ? <CheckField name="butir[]" value={kunci} defaultChecked={keadaan === 'KOSONG'} label={<>{NAMA_SALIN[kunci]}{keadaan === 'BERBEDA' ? ', ganti yang ada' : ''}</>} /> : NAMA_SALIN[kunci]}
      </RowHead>
      <Td>{lalu ?? '–'}</Td>
      <Td>{kini ?? '–'}</Td>
      <Td><Badge nada={keadaan === 'SAMA' ? 'baik' : dapat ? 'aksen' : 'netral'}>{NAMA_KEADAAN_SALIN[keadaan]}</Badge></Td>
    </Tr>
  )
}

function Rangka({ rangka: { sub, baris, sudah, tinggal }, dari }: { rangka: RangkaSalin; dari: number }) {
  return (
    <div>
      {baris > 0 ? (
        <CheckField
          name="rangka" value="ya" label={`Kerangka ${bilangan(baris)} baris anggaran dalam ${bilangan(sub)} sub-kegiatan, tanpa rupiah`}
          hint={`Baris berpagu pada versi terakhir ${dari}. Pagu dan anggaran kas tetap kosong sampai diisi atau diimpor.${sudah > 0 ? ` ${bilangan(sudah)} baris sudah ada.` : ''}`}
        />
      ) : <p>{sudah > 0 ? `Kerangka baris anggaran: ${bilangan(sudah)} baris ${dari} sudah ada di tahun ini.` : `Tidak ada baris anggaran ${dari} yang dapat disalin.`}</p>}
      {tinggal.length > 0 ? (
        <ul className="mt-1 list-disc pl-9 text-sm text-redup">
          {tinggal.map((satu) => <li key={satu.sebab}>Tidak disalin: {bilangan(satu.baris)} baris, {rupiah(senFromText(satu.rupiah))} pada {dari}, karena {SEBAB_TINGGAL[satu.sebab]}.</li>)}
        </ul>
      ) : null}
    </div>
  )
}

/** What goes over from the year before: shown beside what stands, ticked, copied. */
export function FormSalin({ rencana }: { rencana: RencanaSalin }) {
  const aksi = useAksi(salinDariTahunLalu)
  const { dari, ke, butir, rangka, unit, pengguna, padanan, tanda } = rencana
  const ada = rangka.baris > 0 || butir.some(({ keadaan }) => keadaan === 'KOSONG' || keadaan === 'BERBEDA')
  return (
    <form key={tanda} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={ke} />
      <input type="hidden" name="tanda" value={tanda} />
      <p className="max-w-3xl">{unit > 0 ? `${bilangan(unit)} unit berlaku terus menurut tanggalnya` : 'Unit berlaku menurut tanggalnya'} dan {bilangan(pengguna)} akun aktif tetap; keduanya tidak perlu disalin.</p>
      {aksi.galat?.isian.butir ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.butir}</p> : null}
      <Table caption={`Setelan tahun ${dari} di samping tahun ${ke}`}>
        <thead><tr><Th>Setelan</Th><Th>{dari}</Th><Th>{ke}</Th><Th>Keadaan</Th></tr></thead>
        <tbody>{butir.map((satu) => <BarisButir key={satu.kunci} butir={satu} />)}</tbody>
      </Table>
      <Rangka rangka={rangka} dari={dari} />
      {padanan > 0 ? <p>Padanan kode: {bilangan(padanan)} pada {dari}. <Link className="tautan" href={`/pengaturan/padanan?tahunPadanan=${dari}&ke=${ke}#judul-salin`}>Lihat yang dapat dipakai di {ke} dan salin</Link></p> : null}
      {ada ? <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyalin…' : `Salin yang dicentang dari ${dari}`}</Button></div> : <p>Tidak ada lagi yang perlu disalin dari {dari}.</p>}
    </form>
  )
}
