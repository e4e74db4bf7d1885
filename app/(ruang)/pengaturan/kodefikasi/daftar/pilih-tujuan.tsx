import { SelectField } from '@/components/dasar/ui/field'

const ISI = [
  { nilai: 'buku', nama: 'Urusan sampai sub-kegiatan (boleh bersama rekening)' },
  { nilai: 'rekening', nama: 'Rekening belanja saja' },
  { nilai: 'sumber', nama: 'Sumber dana' },
]

/** What a file holds, and which book it is for. */
export function PilihTujuan({ buku, daftar, dipilih }: { buku: readonly string[]; daftar: string; dipilih: string }) {
  return (
    <>
      <SelectField label="Isi berkas" name="daftar" defaultValue={ISI.some(({ nilai }) => nilai === daftar) ? daftar : 'buku'} opsi={ISI} />
      <SelectField
        label="Kodefikasi yang dituju" name="regulasi" required={false} defaultValue={dipilih} hint="Wajib untuk urusan sampai sub-kegiatan; rekening dan sumber dana berlaku untuk semua tahun."
        opsi={[{ nilai: '', nama: 'Pilih kodefikasi' }, ...buku.map((kode) => ({ nilai: kode, nama: kode }))]}
      />
    </>
  )
}
