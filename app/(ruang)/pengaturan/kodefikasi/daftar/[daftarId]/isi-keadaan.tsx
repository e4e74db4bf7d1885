import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan } from '@/lib/dasar/format/angka'
import { ARTI_KEADAAN, NAMA_KEADAAN, NAMA_KELOMPOK, NAMA_TINGKAT, NAMA_TINGKAT_REKENING, type Tingkat } from '@/lib/tahun/kodefikasi/constants'
import type { BarisDaftar, Keadaan } from '@/lib/tahun/kodefikasi/daftar/jenis'
import type { HalamanKode } from '@/lib/tahun/kodefikasi/types'
import { HalamanTautan } from '../../kode/saringan-kode'
import { TombolKelompok, TombolNama } from './tombol-pilih'

interface IsiKeadaanProps {
  id: string
  keadaan: Keadaan
  isi: HalamanKode<BarisDaftar>
  /** not applied yet: something may still be chosen */
  terbuka: boolean
  alamat: (halaman: number) => string
}

const PILIH: readonly Keadaan[] = ['BEDA', 'GANDA', 'TANYA']
const apa = ({ jenis, tingkat, kelompok }: BarisDaftar): string => {
  if (jenis === 'NOMENKLATUR') return NAMA_TINGKAT[tingkat as Tingkat]
  if (jenis === 'REKENING') return NAMA_TINGKAT_REKENING[Number(tingkat)] ?? 'Rekening'
  return kelompok === null ? '–' : NAMA_KELOMPOK[kelompok]
}

/** Rows of one kind: what the file says, what stands here, why, and the choice where there is one. */
export function IsiKeadaan({ id, keadaan, isi, terbuka, alamat }: IsiKeadaanProps) {
  const pilih = terbuka && PILIH.includes(keadaan)
  return (
    <section aria-label={NAMA_KEADAAN[keadaan]} className="flex flex-col gap-2">
      <p className="max-w-3xl">{ARTI_KEADAAN[keadaan]}</p>
      {pilih && keadaan === 'BEDA' ? <div className="flex flex-wrap gap-2"><TombolNama id={id} urut="semua" pilih="berkas" kata="Pakai semua nama berkas" /><TombolNama id={id} urut="semua" pilih="simpan" kata="Pertahankan semua nama di sini" /></div> : null}
      {pilih && keadaan === 'TANYA' ? <TombolKelompok id={id} urut="semua" label="Kelompok untuk semua baris ini" /> : null}
      <Table caption={`${bilangan(isi.jumlah)} baris: ${NAMA_KEADAAN[keadaan].toLowerCase()}`}>
        <thead><tr><Th>Kode</Th><Th>Baris</Th><Th>Nama di berkas</Th>{keadaan === 'BEDA' || keadaan === 'GANDA' ? <Th>Nama di sini</Th> : null}<Th>Tingkat atau kelompok</Th><Th>{pilih ? 'Pilihan' : 'Keterangan'}</Th></tr></thead>
        <tbody>
          {isi.baris.map((baris) => (
            <Tr key={baris.urut}>
              <RowHead className="tabular-nums">{baris.kode || '–'}</RowHead>
              <Td className="tabular-nums">{bilangan(baris.nomor)}</Td>
              <Td className="min-w-56 whitespace-normal">{baris.pakai ? <strong>{baris.nama}</strong> : baris.nama || '–'}</Td>
              {keadaan === 'BEDA' || keadaan === 'GANDA' ? <Td className="min-w-56 whitespace-normal">{baris.namaAda ?? 'belum ada'}</Td> : null}
              <Td>{baris.jenis === '' ? '–' : apa(baris)}</Td>
              <Td className="min-w-56 whitespace-normal">
                {baris.sebab ? <div className="text-sm">{baris.sebab}</div> : null}
                {pilih && keadaan !== 'TANYA' ? <TombolNama id={id} urut={baris.urut} pilih={baris.pakai ? 'simpan' : 'berkas'} kata={baris.pakai ? 'Batal, jangan pakai' : 'Pakai nama ini'} kode={baris.kode} /> : null}
                {pilih && keadaan === 'TANYA' ? <TombolKelompok id={id} urut={baris.urut} label={`Kelompok ${baris.kode}`} /> : null}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <HalamanTautan kini={isi.halaman} terakhir={isi.terakhir} alamat={alamat} />
    </section>
  )
}
